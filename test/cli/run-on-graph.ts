import type { GraphData } from '../../src/model'
import { SMALL_GRAPH } from '../query/small-graph'
import { graphFolder } from './graph-folder'
import { type Ran, runCommand } from './run-command'

/** Runs a command on a graph, the small one unless told; its words are separated by spaces. */
export async function runOnGraph(words: string, data: GraphData = SMALL_GRAPH, columns = 100): Promise<Ran> {
  const options = { env: { COLUMNS: String(columns) } }
  return runCommand([...words.split(' '), '--graph', await graphFolder(data)], options)
}

/** The widest line of what a command prints. */
export const widest = ({ stdout }: Ran): number => Math.max(...stdout.split('\n').map((line) => line.length))
