import { stat } from 'node:fs/promises'
import type { GraphData } from '../../model'
import { readGraphFile } from './file/read-graph-file'
import { readGraphFolder } from './folder/read-graph-folder'

/**
 * The graph in a folder that a build wrote, or in a file that `export` wrote as GEXF, GraphML or JSON. Throws a GraphFolderError or a
 * GraphFileError, which say what is wrong.
 */
export async function readGraph(path: string): Promise<GraphData> {
  const place = await stat(path).catch(() => null)
  return place?.isFile() ? readGraphFile(path) : readGraphFolder(path)
}
