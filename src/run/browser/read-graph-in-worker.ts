import type { ReadGraphFile } from './read-graph-file'
import { runWorker, type WorkerOptions } from './run-worker'

/** Reads a file that holds a graph as GEXF, GraphML or JSON in a worker, which is loaded now. */
export const readGraphInWorker = (blob: Blob, options: WorkerOptions<never> = {}): Promise<ReadGraphFile> =>
  runWorker(new Worker(new URL('./graph-file-worker.ts', import.meta.url), { type: 'module' }), blob, options)
