import { join } from 'node:path'
import type { GraphData } from '../../src/model'
import { writeGraphFolder } from '../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'

/** The path of a graph folder that holds a graph, the small one unless told. */
export async function graphFolder(data: GraphData = SMALL_GRAPH): Promise<string> {
  const folder = join(await scratchFolder(), 'graph')
  await writeGraphFolder(folder, data)
  return folder
}
