import type { Extraction } from '../../pipeline'
import { checkGraphTarget, writeGraphFolder } from './folder/write-graph-folder'
import type { InputProblem } from './inputs/input-problem'
import { readInputs } from './inputs/read-inputs'
import { NoArticlesError } from './no-articles-error'
import { PressGraph } from './press-graph'

export interface BuildOptions {
  /** The folder to write the graph to; nothing is written where it is left out. */
  readonly out?: string | undefined
  /** Told after each article, and once before the first. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined
  /** What `-` reads. */
  readonly stdin?: NodeJS.ReadableStream | undefined
}

/** A graph just built. */
export class BuiltGraph extends PressGraph {
  /** The inputs that could not be read and are not in the graph, each with what to do about it. */
  readonly skipped: readonly InputProblem[]

  constructor(data: PressGraph['data'], skipped: readonly InputProblem[]) {
    super(data)
    this.skipped = skipped
  }
}

/**
 * Reads articles and builds their graph.
 *
 * @param inputs files (.txt, .md), folders, glob patterns, or `-` for standard input
 * @throws NoArticlesError where nothing could be read; GraphFolderError where `out` can't be written, what was there being left whole
 */
export async function buildGraph(inputs: string | readonly string[], options: BuildOptions = {}): Promise<BuiltGraph> {
  const { out, onProgress, stdin } = options
  if (out !== undefined) await checkGraphTarget(out)
  const { articles, problems } = await readInputs(typeof inputs === 'string' ? [inputs] : inputs, stdin)
  const { extractArticle, assembleGraph } = await loadPipeline()
  const extractions: Extraction[] = []
  const skipped = [...problems]
  onProgress?.(0, articles.length)
  for (const [index, article] of articles.entries()) {
    try {
      extractions.push(extractArticle(article))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      skipped.push({ path: article.shown, reason: `could not be read as an article: ${why}` })
    }
    onProgress?.(index + 1, articles.length)
  }
  if (extractions.length === 0) throw new NoArticlesError(skipped)
  const data = assembleGraph(extractions)
  if (out !== undefined) await writeGraphFolder(out, data)
  return new BuiltGraph(data, skipped)
}

/** Only when something is built: the language model takes longer to load than most questions take to answer. */
const loadPipeline = () => import('../../pipeline')
