import type { RelationRow } from '../../formats'
import { withCopies } from '../../model'
import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../terminal/text-table'
import { countWords } from './count-words'
import { denialLines, deniedLines, isAt } from './denial-words'
import { copyWords, evidenceWhereWords, holdingWords, quote } from './evidence-words'
import { sourceWords } from './source-words'

const HEAD = ['From', 'Relation', 'To', 'Sources', 'Evidence']
const NARROW_HEAD = ['Relation', 'Evidence']
/** With less than this, columns of their own would break names and verbs in two. */
const ROOM_FOR_ALL = 90
const MOST_SENTENCES = 3
/** Border and padding of a column. */
const FRAME = 3

/** Relations as a table that is `width` columns wide, each with its first sentences. */
export const relationTable = (rows: readonly RelationRow[], width: number, paint: Paint): Iterable<string> =>
  width < ROOM_FOR_ALL
    ? textTable(narrowRows(rows, paint), narrowWidths(width))
    : textTable(tableRows(rows, paint), columnWidths(width))

function* tableRows(rows: readonly RelationRow[], paint: Paint): Iterable<TableRow> {
  yield headOf(HEAD, paint)
  for (const row of rows) {
    const { from, relation, to } = partsOf(row, paint)
    yield [[from], [relation], [to], [{ text: `${row.sources}` }], evidenceCell(row, paint)]
  }
}

function* narrowRows(rows: readonly RelationRow[], paint: Paint): Iterable<TableRow> {
  yield headOf(NARROW_HEAD, paint)
  for (const row of rows) {
    const { from, relation, to } = partsOf(row, paint)
    const sources = { text: countWords(row.sources, 'source'), paint: paint.dim }
    yield [[from, relation, to, sources], evidenceCell(row, paint)]
  }
}

const headOf = (titles: readonly string[], { bold }: Paint): TableRow => titles.map((text) => [{ text, paint: bold }])

const partsOf = ({ sourceName, targetName, reciprocal, label }: RelationRow, { bold }: Paint) => ({
  from: { text: plainText(sourceName), paint: bold },
  relation: { text: `${reciprocal ? '↔' : '→'} ${label}` },
  to: { text: plainText(targetName), paint: bold },
})

/** Without border and padding: names and relation get a share, the evidence what is left. */
function columnWidths(width: number): readonly number[] {
  const inner = width - 1 - HEAD.length * FRAME
  const [name, relation, sources] = [Math.floor(inner * 0.16), Math.floor(inner * 0.14), 7]
  const evidence = inner - 2 * name - relation - sources
  return [name, relation, name, sources, evidence]
}

function narrowWidths(width: number): readonly number[] {
  const inner = width - 1 - NARROW_HEAD.length * FRAME
  const relation = Math.floor(inner * 0.3)
  return [relation, inner - relation]
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
