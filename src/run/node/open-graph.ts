import { PressGraph } from '../../query'
import { readGraph } from './read-graph'

/**
 * Opens a graph folder, or a file that `export` wrote as GEXF, GraphML or JSON. A file holds entities and relations whole, and of the
 * documents only where they are from: there is no text to read on in, and no mentions.
 *
 * Throws a GraphFolderError, which says what to do, where there is no whole graph, and a GraphFileError, which names the file and what
 * is wrong with it, where a file is not one of Pressgraph's or is damaged.
 *
 * @example
 * const graph = await openGraph('graph')
 * const part = await openGraph('syria.gexf')
 */
export const openGraph = async (path: string): Promise<PressGraph> => new PressGraph(await readGraph(path))
