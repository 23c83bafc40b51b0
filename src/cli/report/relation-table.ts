import Table from 'cli-table3'
import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { holdingWords, quote, whereWords } from './evidence-words'
import type { EvidenceRow, RelationRow } from './relation-row'

const MOST_SENTENCES = 3
const COLUMNS = 5
/** Border and padding of a column. */
const FRAME = 3

/** Relations as a table that is `width` columns wide, each with its first sentences. */
export function relationTable(rows: readonly RelationRow[], width: number, paint: Paint): string {
  const table = new Table({
    head: ['From', 'Relation', 'To', 'Sources', 'Evidence'].map((word) => paint.bold(word)),
    colWidths: columnWidths(width),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const row of rows) {
    const [from, to] = [row.sourceName, row.targetName].map((name) => paint.bold(plainText(name)))
    const relation = `${row.reciprocal ? '↔' : '→'} ${row.label}`
    table.push([from, relation, to, `${row.sources}`, evidenceCell(row.evidence, paint)])
  }
  return `${table.toString()}\n`
}

/** Names and relation get a share, the evidence what is left. */
function columnWidths(width: number): number[] {
  const inner = width - 1 - COLUMNS * FRAME
  const [name, relation, sources] = [Math.floor(inner * 0.16), Math.floor(inner * 0.14), 7]
  const evidence = inner - 2 * name - relation - sources
  return [name, relation, name, sources, evidence].map((columns) => columns + 2)
}

function evidenceCell(evidence: readonly EvidenceRow[], paint: Paint): string {
  const shown = evidence.slice(0, MOST_SENTENCES).map((piece) => {
    const holding = holdingWords(piece)
    return `${quote(piece)}${holding && ` [${holding}]`} ${paint.dim(whereWords(piece))}`
  })
  const more = evidence.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more (--format json shows all)`] : [])].join('\n')
}
