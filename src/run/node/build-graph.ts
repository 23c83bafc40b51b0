import type { Correction } from '../../model'
import { correctionsOf, readCorrections } from './corrections/corrections-file'
import { type UnappliedCorrection, unappliedOf } from './corrections/unapplied-correction'
import { extractArticles, type OnProgress } from './extract-articles'
import { correctionsBasis } from './folder/graph-basis'
import { graphPlace } from './folder/graph-place'
import { checkGraphTarget, writeGraphFolder } from './folder/write-graph-folder'
import type { InputProblem } from './inputs/input-problem'
import { readInputs } from './inputs/read-inputs'
import { loadPipeline } from './load-pipeline'
import { NoArticlesError } from './no-articles-error'
import { PressGraph } from './press-graph'

export interface BuildOptions {
  /** The folder to write the graph to; nothing is written where it is left out. The corrections in it apply. */
  readonly out?: string | undefined
  /** Told after each article, and once before the first. */
  readonly onProgress?: OnProgress | undefined
  /** What `-` reads. */
  readonly stdin?: NodeJS.ReadableStream | undefined
}

/** A graph just built. */
export class BuiltGraph extends PressGraph {
  /** The inputs that could not be read and are not in the graph, each with what to do about it. */
  readonly skipped: readonly InputProblem[]
  /** The user's corrections that don't apply to these articles, and why. */
  readonly unapplied: readonly UnappliedCorrection[]

  constructor(
    data: PressGraph['data'],
    skipped: readonly InputProblem[],
    unapplied: readonly UnappliedCorrection[] = [],
  ) {
    super(data)
    this.skipped = skipped
    this.unapplied = unapplied
  }
}

/**
 * Reads articles and builds their graph, as the corrections in the folder that it replaces would have it.
 *
 * @param inputs files (.txt, .md), folders, glob patterns, or `-` for standard input
 * @throws NoArticlesError where nothing could be read; GraphFolderError where `out` can't be written or its corrections can't be read,
 * what was there being left whole
 */
export async function buildGraph(inputs: string | readonly string[], options: BuildOptions = {}): Promise<BuiltGraph> {
  const { out, onProgress, stdin } = options
  if (out !== undefined) await checkGraphTarget(out)
  const basis = out === undefined ? {} : await correctionsBasis((await graphPlace(out)).target)
  const corrections: readonly Correction[] = out === undefined ? [] : correctionsOf(await readCorrections(out))
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
  if (out !== undefined) await writeGraphFolder(out, data, { outcomes, basis })
  return new BuiltGraph(data, skipped, unappliedOf(corrections, outcomes))
}
