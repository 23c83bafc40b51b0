import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { watchedDisk } from './failing-disk'

/** Writes a graph to the folder of the first argument and has the system kill this process at the step of the second. */
const [folder = '', step] = process.argv.slice(2)
const disk = watchedDisk((number) => {
  if (number === Number(step)) process.kill(process.pid, 'SIGKILL')
})
await writeGraphFolder(folder, { ...SMALL_GRAPH, judgements: [] }, { disk })
