import type { ListedCorrection } from '../../run/node'
import type { Paint } from '../terminal/paint'
import { plainText } from '../terminal/plain-text'
import { type CellText, type TableRow, textTable } from '../terminal/text-table'
import { correctionWords } from './correction-words'

const ID_WIDTH = 16
/** Border and padding of three columns. */
const FRAME = 10

/** Corrections as a table that is `width` columns wide. */
export function correctionTable(listed: readonly ListedCorrection[], width: number, paint: Paint): Iterable<string> {
  const state = Math.floor((width - FRAME - ID_WIDTH) * 0.4)
  const head: TableRow = ['Id', 'Correction', 'State'].map((text) => [{ text, paint: paint.bold }])
  return textTable(
    [head, ...listed.map((one) => rowOf(one, paint))],
    [ID_WIDTH, width - FRAME - ID_WIDTH - state, state],
  )
}

const rowOf = (listed: ListedCorrection, paint: Paint): TableRow => [
  [{ text: plainText(listed.id) }],
  wordsOf(listed, paint),
  [{ text: stateWords(listed) }],
]

function wordsOf({ correction }: ListedCorrection, paint: Paint): readonly CellText[] {
  if (!correction) return [{ text: 'no longer in the file' }]
  const words: CellText[] = [{ text: `${correction.action}: ${correctionWords(correction)}` }]
  if (correction.note !== undefined) words.push({ text: plainText(correction.note), paint: paint.dim })
  return words
}

function stateWords({ state, problem }: ListedCorrection): string {
  switch (state) {
    case 'applied':
      return 'in force'
    case 'unapplied':
      return `not in force: ${plainText(problem ?? '')}`
    case 'pending':
      return 'not yet in the graph: build it again'
    case 'lost':
      return 'still in the graph: build it again'
  }
}
