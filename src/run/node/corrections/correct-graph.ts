import type { Correction } from '../../../model'
import { lookup } from '../../../query'
import type { OnProgress } from '../../reading/extract-articles'
import type { CorrectionWish } from './correction-wish'
import { correctionsOf } from './corrections-file'
import { draftCorrection } from './draft-correction'
import { readBasis } from './read-basis'
import { type CorrectedGraph, rebuildGraph } from './rebuild-graph'

/** How a graph is corrected. */
export interface CorrectOptions {
  /** Told after each article that is read again, and once before the first. */
  readonly onProgress?: OnProgress | undefined
}

/** A correction made or taken back, and the graph that came of it. */
export interface CorrectionResult {
  /** The correction. */
  readonly correction: Correction
  /** The graph as it is now. */
  readonly graph: CorrectedGraph
}

/**
 * Notes a user's decision in the folder's `corrections.jsonl` and builds the graph again from the articles that the folder stores:
 * both or neither.
 *
 * @throws NameError on a name that stands for no entity or for several; CorrectionError on what would change nothing; GraphFolderError
 * where the folder can't be read or written, or another has changed it meanwhile
 *
 * @example
 * const { graph } = await correctGraph('graph', { action: 'rename', entity: 'Hollande', name: 'François Hollande' })
 * graph.entity('Hollande').name // 'François Hollande'
 */
export async function correctGraph(
  folder: string,
  wish: CorrectionWish,
  { onProgress }: CorrectOptions = {},
): Promise<CorrectionResult> {
  const { data, lines, basis } = await readBasis(folder)
  const taken = new Set(correctionsOf(lines).map(({ id }) => id))
  const added = draftCorrection(lookup(data), wish, taken)
  const graph = await rebuildGraph({
    folder,
    documents: data.documents,
    lines,
    basis,
    added,
    onProgress,
  })
  return { correction: graph.corrections.at(-1) ?? added, graph }
}
