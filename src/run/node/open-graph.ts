import { readGraphFolder } from './folder/read-graph-folder'
import { PressGraph } from './press-graph'

/** Opens a graph folder. Throws a GraphFolderError, which says what to do, where there is no whole graph. */
export const openGraph = async (folder: string): Promise<PressGraph> => new PressGraph(await readGraphFolder(folder))
