import type { Correction, CorrectionOutcome, DocumentRecord } from '../../../model'
import { PressGraph } from '../../../query'
import { extractArticles, type OnProgress } from '../../reading/extract-articles'
import type { GraphBasis } from '../folder/graph-basis'
import { writeGraphFolder } from '../folder/write-graph-folder'
import { loadPipeline } from '../load-pipeline'
import { CorrectionError } from './correction-error'
import { type CorrectionLines, correctionsOf, textOf, withCorrection } from './corrections-file'
import { madeCorrections } from './made-corrections'
import { type UnappliedCorrection, unappliedOf } from './unapplied-correction'

/** A graph rebuilt with other corrections. */
export class CorrectedGraph extends PressGraph {
  /** All corrections of the graph, as they are noted. */
  readonly corrections: readonly Correction[]
  /** Those that don't apply to the articles, and why. */
  readonly unapplied: readonly UnappliedCorrection[]

  /** Hidden folders beside the graph that nobody needs any more and that could not be removed. */
  readonly leftovers: readonly string[]

  constructor(
    data: PressGraph['data'],
    corrections: readonly Correction[],
    outcomes: readonly CorrectionOutcome[],
    leftovers: readonly string[],
  ) {
    super(data)
    this.leftovers = leftovers
    this.corrections = corrections
    this.unapplied = unappliedOf(corrections, outcomes)
  }
}

export interface Rebuild {
  readonly folder: string
  /** The articles as the folder stores them. */
  readonly documents: readonly DocumentRecord[]
  /** What `corrections.jsonl` is to hold, but for the new one. */
  readonly lines: CorrectionLines
  readonly basis: GraphBasis
  /** A new correction: where it does not apply, nothing is written. */
  readonly added: Correction | null
  readonly onProgress?: OnProgress | undefined
}

/**
 * Builds a graph folder again from the articles that it stores, and puts the new graph and the new corrections in its place as one.
 * The bytes are those that a build of the original files gives with these corrections. Throws a CorrectionError or GraphFolderError
 * where that can't be done; graph and corrections are then as they were.
 */
export async function rebuildGraph(rebuild: Rebuild): Promise<CorrectedGraph> {
  const { folder, documents, lines, basis, added, onProgress } = rebuild
  const { extractArticle, assembleCorrected } = await loadPipeline()
  const { extractions, failures } = extractArticles(documents, extractArticle, onProgress)
  const [failure] = failures
  if (failure) {
    throw new CorrectionError(
      `${failure.article.path} can no longer be read as an article: ${failure.reason}. Build the graph from its files again, then correct it.`,
    )
  }
  const corrections = [...correctionsOf(lines), ...(added ? [added] : [])]
  const { data, outcomes } = assembleCorrected(extractions, corrections)
  const newLines = added ? withCorrection(lines, settle(added, outcomes)) : lines
  const noted = correctionsOf(newLines)
  const made = madeCorrections(noted, outcomes)
  const leftovers = await writeGraphFolder(folder, data, { made, basis, corrections: textOf(newLines) })
  return new CorrectedGraph(data, noted, outcomes, leftovers)
}

/** The correction as it is to be noted. Throws a CorrectionError where it changes nothing. */
function settle(added: Correction, outcomes: readonly CorrectionOutcome[]): Correction {
  const { problem = null, after = [] } = outcomes.find(({ id }) => id === added.id) ?? {}
  if (problem !== null) throw new CorrectionError(`That changes nothing: ${problem}.`)
  return after.length === 0 ? added : { ...added, after }
}
