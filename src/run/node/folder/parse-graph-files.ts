import { DUMP_KINDS, type Dump, readJsonl } from '../../../formats'
import type { GraphData, NodeRecord } from '../../../model'
import { bufferLines } from './buffer-lines'
import { GRAPH_JSON, jsonlName } from './graph-files'

/** The files that a graph is read from; the others are for other programs. */
export const PARSED_FILES: ReadonlySet<string> = new Set([GRAPH_JSON, ...DUMP_KINDS.map(({ list }) => jsonlName(list))])

/**
 * The graph that the files of a graph folder hold. Its mentions, which are most of its records and which few questions need, are parsed
 * when first asked for. Throws an Error that names the file where one is missing or can't be read.
 */
export function parseGraphFiles(bytesByName: ReadonlyMap<string, Buffer>): GraphData {
  const bytesOf = (name: string): Buffer => {
    const bytes = bytesByName.get(name)
    if (!bytes) throw new Error(`${name} is missing`)
    return bytes
  }
  const list = <K extends keyof Dump>(key: K): Dump[K] =>
    named(jsonlName(key), (name) => readJsonl(bufferLines(bytesOf(name)))[key])
  let mentions: GraphData['mentions'] | null = null
  bytesOf(jsonlName('mentions'))
  return {
    documents: list('documents'),
    entities: list('entities'),
    get mentions() {
      mentions ??= list('mentions')
      return mentions
    },
    attributions: list('attributions'),
    relations: list('relations'),
    judgements: list('judgements'),
    nodes: named(GRAPH_JSON, (name) => readNodes(bytesOf(name))),
  }
}

function named<T>(name: string, read: (name: string) => T): T {
  try {
    return read(name)
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The layout stands in `graph.json` alone. A node is a line there, and the edges, which are most of the file, come behind them. */
function readNodes(bytes: Buffer): readonly NodeRecord[] {
  const nodes: NodeRecord[] = []
  for (const line of bufferLines(bytes)) {
    if (line.startsWith(EDGES)) return nodes
    if (line.startsWith(NODE)) nodes.push(readNode(line.endsWith(',') ? line.slice(0, -1) : line))
  }
  throw new Error('it holds no nodes of a build')
}

const NODE = '{"key":'
const EDGES = '"edges":'

function readNode(line: string): NodeRecord {
  const { key: id, attributes }: { key: string; attributes?: NodeRecord } = JSON.parse(line)
  if (!attributes) throw new Error('it holds no nodes of a build')
  const { x, y, size, color, community } = attributes
  return { id, x, y, size, color, community }
}
