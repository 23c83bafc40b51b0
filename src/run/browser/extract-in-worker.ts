import type { ArticleFile } from './article-file'
import type { BrowserExtraction, ExtractionProgress } from './browser-extraction'
import { runWorker, type WorkerOptions } from './run-worker'

/** Turns articles into a graph in a worker, which is loaded now. The order of the files changes nothing. */
export const extractInWorker = (
  files: readonly ArticleFile[],
  options: WorkerOptions<ExtractionProgress> = {},
): Promise<BrowserExtraction> =>
  runWorker(new Worker(new URL('./extraction-worker.ts', import.meta.url), { type: 'module' }), files, options)
