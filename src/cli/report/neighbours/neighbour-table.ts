import type { Layout } from '../../terminal/layout'
import type { Paint } from '../../terminal/paint'
import { plainText } from '../../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../../terminal/text-table'
import { evidenceWhereWords, holdingWords, quote } from '../evidence-words'
import type { NeighbourRow } from './neighbour-row'
import { relationWords } from './relation-words'

const HEAD = ['Neighbour', 'Relations', 'Sources', 'Strength', 'Best sentence']
/** Border and padding of a column. */
const FRAME = 3
const FIGURES = [7, 8] as const

/** Neighbours as a table that is `width` columns wide, each with what joins it and the sentence that best says so. */
export const neighbourTable = (rows: readonly NeighbourRow[], { width, paint }: Layout): Iterable<string> =>
  textTable(tableRows(rows, paint), columnWidths(width))

function* tableRows(rows: readonly NeighbourRow[], paint: Paint): Iterable<TableRow> {
  yield HEAD.map((text) => [{ text, paint: paint.bold }])
  for (const row of rows) {
    yield [
      [
        { text: plainText(row.name), paint: paint.bold },
        { text: row.type, paint: paint.dim },
      ],
      row.relations.map((relation) => ({ text: relationWords(relation, row) })),
      [{ text: `${row.sources}` }],
      [{ text: row.strength.toFixed(2) }],
      sentenceCell(row, paint),
    ]
  }
}

function sentenceCell({ relations }: NeighbourRow, { dim }: Paint): readonly CellText[] {
  const piece = relations[0]?.evidence[0]
  if (!piece) return []
  const holding = holdingWords(piece)
  return [{ text: `${quote(piece)}${holding && ` [${holding}]`}` }, { text: evidenceWhereWords(piece), paint: dim }]
}

/** Without border and padding: name and relations get a share, the sentence what is left. */
function columnWidths(width: number): readonly number[] {
  const [sources, strength] = FIGURES
  const words = width - 1 - HEAD.length * FRAME - sources - strength
  const [name, relations] = [Math.floor(words * 0.24), Math.floor(words * 0.3)]
  return [name, relations, sources, strength, words - name - relations]
}
