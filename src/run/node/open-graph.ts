import { PressGraph } from '../../query'
import { readGraphFolder } from './folder/read-graph-folder'

/** Opens a graph folder. Throws a GraphFolderError, which says what to do, where there is no whole graph. */
export const openGraph = async (folder: string): Promise<PressGraph> => new PressGraph(await readGraphFolder(folder))
