import { type Dump, readJsonl } from '../../../formats'
import type { GraphData, NodeRecord } from '../../../model'
import { bufferLines } from './buffer-lines'
import { GRAPH_JSON, jsonlName } from './graph-files'

/** The graph that the files of a graph folder hold. Throws an Error that names the file where one is missing or can't be read. */
export function parseGraphFiles(bytesByName: ReadonlyMap<string, Buffer>): GraphData {
  const bytesOf = (name: string): Buffer => {
    const bytes = bytesByName.get(name)
    if (!bytes) throw new Error(`${name} is missing`)
    return bytes
  }
  const list = <K extends keyof Dump>(key: K): Dump[K] =>
    named(jsonlName(key), (name) => readJsonl(bufferLines(bytesOf(name)))[key])
  return {
    documents: list('documents'),
    entities: list('entities'),
    mentions: list('mentions'),
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

/** The layout stands in `graph.json` alone. A node is a line there. */
function readNodes(bytes: Buffer): readonly NodeRecord[] {
  const graph: { nodes?: { key: string; attributes?: NodeRecord }[] } = JSON.parse(bytes.toString('utf8'))
  const nodes = graph.nodes?.flatMap(({ key, attributes }) => (attributes ? [{ key, attributes }] : [])) ?? []
  if (nodes.length !== graph.nodes?.length) throw new Error('it holds no nodes of a build')
  return nodes.map(({ key: id, attributes: { x, y, size, color, community } }) => ({
    id,
    x,
    y,
    size,
    color,
    community,
  }))
}
