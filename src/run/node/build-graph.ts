import { PressGraph } from '../../query'
import { extractArticles, type OnProgress } from '../reading/extract-articles'
import { correctionsOf } from './corrections/corrections-file'
import { madeCorrections } from './corrections/made-corrections'
import { readCorrectionsBasis } from './corrections/read-basis'
import { type UnappliedCorrection, unappliedOf } from './corrections/unapplied-correction'
import { checkGraphTarget, writeGraphFolder } from './folder/write-graph-folder'
import type { InputProblem } from './inputs/input-problem'
import { readInputs } from './inputs/read-inputs'
import { loadPipeline } from './load-pipeline'
import { NoArticlesError } from './no-articles-error'

/** How a graph is built. */
export interface BuildOptions {
  /** The folder to write the graph to; nothing is written where it is left out. The corrections in it apply. */
  readonly out?: string | undefined
  /** Told after each article, and once before the first. */
  readonly onProgress?: OnProgress | undefined
  /** What `-` reads, in UTF-8; standard input unless told. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
}

/** A graph just built. */
export class BuiltGraph extends PressGraph {
  /** The inputs that could not be read and are not in the graph, each with what to do about it. */
  readonly skipped: readonly InputProblem[]
  /** The user's corrections that don't apply to these articles, and why. */
  readonly unapplied: readonly UnappliedCorrection[]
  /** Hidden folders beside `out` that nobody needs any more and that could not be removed. */
  readonly leftovers: readonly string[]

  constructor(
    data: PressGraph['data'],
    skipped: readonly InputProblem[],
    unapplied: readonly UnappliedCorrection[] = [],
    leftovers: readonly string[] = [],
  ) {
    super(data)
    this.skipped = skipped
    this.unapplied = unapplied
    this.leftovers = leftovers
  }
}

/**
 * Reads articles and builds their graph, as the corrections in the folder that it replaces would have it.
 *
 * @param inputs files (.txt, .md), folders, glob patterns, or `-` for standard input
 * @throws NoArticlesError where nothing could be read; GraphFolderError where `out` can't be written or its corrections can't be read,
 * what was there being left whole
 *
 * @example
 * const graph = await buildGraph(['seeds', 'more/*.txt'], { out: 'graph' })
 * graph.skipped.map(({ path, reason }) => `${path}: ${reason}`) // what could not be read
 */
export async function buildGraph(inputs: string | readonly string[], options: BuildOptions = {}): Promise<BuiltGraph> {
  const { out, onProgress, stdin } = options
  if (out !== undefined) await checkGraphTarget(out)
  const { lines, basis } = out === undefined ? { lines: [], basis: {} } : await readCorrectionsBasis(out)
  const corrections = correctionsOf(lines)
  const { articles, problems } = await readInputs(typeof inputs === 'string' ? [inputs] : inputs, stdin)
  const { extractArticle, assembleCorrected } = await loadPipeline()
  const { extractions, failures } = extractArticles(articles, extractArticle, onProgress)
  const skipped = [
    ...problems,
    ...failures.map(({ article, reason }) => ({
      path: article.shown,
      reason: `could not be read as an article: ${reason}`,
    })),
  ]
  if (extractions.length === 0) throw new NoArticlesError(skipped)
  const { data, outcomes } = assembleCorrected(extractions, corrections)
  const made = madeCorrections(corrections, outcomes)
  const leftovers = out === undefined ? [] : await writeGraphFolder(out, data, { made, basis })
  return new BuiltGraph(data, skipped, unappliedOf(corrections, outcomes), leftovers)
}
