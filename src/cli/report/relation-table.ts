import type { RelationRow } from '../../formats'
import { withCopies } from '../../model'
import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../terminal/text-table'
import { denialLines, deniedLines, isAt } from './denial-words'
import { copyWords, evidenceWhereWords, holdingWords, quote } from './evidence-words'
import { sourceWords } from './source-words'

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
    yield [from ?? [], relation, to ?? [], [{ text: `${row.sources}` }], evidenceCell(row, paint)]
  }
}

/** Without border and padding: names and relation get a share, the evidence what is left. */
function columnWidths(width: number): number[] {
  const inner = width - 1 - HEAD.length * FRAME
  const [name, relation, sources] = [Math.floor(inner * 0.16), Math.floor(inner * 0.14), 7]
  const evidence = inner - 2 * name - relation - sources
  return [name, relation, name, sources, evidence]
}

function evidenceCell(row: RelationRow, paint: Paint): readonly CellText[] {
  const pieces = withCopies(row.evidence)
  const shown = pieces.slice(0, MOST_SENTENCES).flatMap(({ piece, copies }): CellText[] => {
    const holding = holdingWords(piece)
    const said = `${quote(piece)}${holding && ` [${holding}]`}`
    const places = [evidenceWhereWords(piece), ...copies.map(copyWords)]
    const denials = row.denials.filter(({ of }) => isAt(piece, of))
    return [{ text: said }, ...dimmed(places, paint), ...texts(denialLines(denials, piece))]
  })
  const more = pieces.length - MOST_SENTENCES
  const rest = more > 0 ? [`and ${more} more (--format json shows all)`] : []
  return [...shown, ...texts([...rest, ...deniedLines(row)]), ...dimmed(sourceLines(row), paint)]
}

/** Who the sources are, where that is not what stands beside the sentence already. */
const sourceLines = (row: RelationRow): readonly string[] => (row.evidence.length > 1 ? [sourceWords(row)] : [])

const texts = (lines: readonly string[]): readonly CellText[] => lines.map((text) => ({ text }))

const dimmed = (lines: readonly string[], { dim }: Paint): readonly CellText[] =>
  lines.map((text) => ({ text, paint: dim }))
