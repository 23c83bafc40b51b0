import { type CorrectionWish, correctGraph } from '../../run/node'
import { correctionWords } from '../report/correction-words'
import { warnLeftovers } from '../report/warn-leftovers'
import { warnUnapplied } from '../report/warn-unapplied'
import { plainText } from '../terminal/plain-text'
import { print } from '../terminal/print'
import { withProgress } from '../terminal/progress'
import type { CorrectionOptions } from './correction-options'
import { DEFAULT_GRAPH } from './graph-option'

/** Makes a correction, shows how far the new build is, and says what was done and how to take it back. */
export async function makeCorrection(wish: CorrectionWish, { graph, note }: CorrectionOptions): Promise<void> {
  const { correction, graph: corrected } = await withProgress((onProgress) =>
    correctGraph(graph, { ...wish, note }, { onProgress }),
  )
  warnUnapplied(corrected.unapplied)
  warnLeftovers(corrected.leftovers)
  await print([
    `${plainText(graph)} now says: ${correctionWords(correction)}.\n`,
    `Undo: ${undoWords(graph, correction.id)}\n`,
  ])
}

const undoWords = (graph: string, id: string): string =>
  `pressgraph undo ${id}${graph === DEFAULT_GRAPH ? '' : ` --graph ${plainText(graph)}`}`
