import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../terminal/text-table'
import { evidenceWhereWords, holdingWords, quote } from './evidence-words'
import type { EvidenceRow, RelationRow } from './relation-row'

const HEAD = ['From', 'Relation', 'To', 'Sources', 'Evidence']
const MOST_SENTENCES = 3
/** Border and padding of a column. */
const FRAME = 3

/** Relations as a table that is `width` columns wide, each with its first sentences. */
export const relationTable = (rows: readonly RelationRow[], width: number, paint: Paint): Iterable<string> =>
  textTable(tableRows(rows, paint), columnWidths(width))

function* tableRows(rows: readonly RelationRow[], paint: Paint): Iterable<TableRow> {
  yield HEAD.map((text) => [{ text, paint: paint.bold }])
  for (const row of rows) {
    const [from, to] = [row.sourceName, row.targetName].map((name) => [{ text: plainText(name), paint: paint.bold }])
    const relation = [{ text: `${row.reciprocal ? '↔' : '→'} ${row.label}` }]
    yield [from ?? [], relation, to ?? [], [{ text: `${row.sources}` }], evidenceCell(row.evidence, paint)]
  }
}

/** Without border and padding: names and relation get a share, the evidence what is left. */
function columnWidths(width: number): number[] {
  const inner = width - 1 - HEAD.length * FRAME
  const [name, relation, sources] = [Math.floor(inner * 0.16), Math.floor(inner * 0.14), 7]
  const evidence = inner - 2 * name - relation - sources
  return [name, relation, name, sources, evidence]
}

function evidenceCell(evidence: readonly EvidenceRow[], paint: Paint): readonly CellText[] {
  const shown = evidence.slice(0, MOST_SENTENCES).flatMap((piece): CellText[] => {
    const holding = holdingWords(piece)
    const said = `${quote(piece)}${holding && ` [${holding}]`}`
    return [{ text: said }, { text: evidenceWhereWords(piece), paint: paint.dim }]
  })
  const more = evidence.length - MOST_SENTENCES
  return more > 0 ? [...shown, { text: `and ${more} more (--format json shows all)` }] : shown
}
