import { strengthInWords } from '../../../model'
import type { Layout } from '../../terminal/layout'
import type { Paint } from '../../terminal/paint'
import { plainText } from '../../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../../terminal/text-table'
import { countWords } from '../count-words'
import { evidenceWhereWords, holdingWords, quote } from '../evidence-words'
import type { NeighbourRow } from './neighbour-row'
import { relationWords } from './relation-words'

const HEAD = ['Neighbour', 'Relations', 'Best sentence']
/** Border and padding of a column. */
const FRAME = 3

/** Neighbours as a table that is `width` columns wide, each with what joins it and the sentence that best says so. */
export const neighbourTable = (rows: readonly NeighbourRow[], { width, paint }: Layout): Iterable<string> =>
  textTable(tableRows(rows, paint), columnWidths(width))

function* tableRows(rows: readonly NeighbourRow[], paint: Paint): Iterable<TableRow> {
  yield HEAD.map((text) => [{ text, paint: paint.bold }])
  for (const row of rows) {
    const relations = row.relations.map((relation) => ({ text: relationWords(relation, row) }))
    yield [nameCell(row, paint), relations, sentenceCell(row, paint)]
  }
}

const nameCell = ({ name, type, sources, strength }: NeighbourRow, { bold, dim }: Paint): readonly CellText[] => [
  { text: plainText(name), paint: bold },
  { text: type, paint: dim },
  { text: countWords(sources, 'source') },
  { text: strengthInWords(strength) },
]

function sentenceCell({ relations }: NeighbourRow, { dim }: Paint): readonly CellText[] {
  const piece = relations[0]?.evidence[0]
  if (!piece) return []
  const holding = holdingWords(piece)
  return [{ text: `${quote(piece)}${holding && ` [${holding}]`}` }, { text: evidenceWhereWords(piece), paint: dim }]
}

/** Without border and padding: name and relations get a share, the sentence what is left. */
function columnWidths(width: number): readonly number[] {
  const inner = width - 1 - HEAD.length * FRAME
  const [name, relations] = [Math.floor(inner * 0.24), Math.floor(inner * 0.26)]
  return [name, relations, inner - name - relations]
}
