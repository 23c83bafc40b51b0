import type { GraphData } from '../../model'
import { hasFields, isListOf, isText } from '../attributes/value-tests'
import { GraphBuilder } from '../reading/graph-builder'
import { GraphFileError } from '../reading/graph-file-error'
import type { FileText } from '../xml/parse-xml'

interface SerializedNode {
  readonly key: string
  readonly attributes: object
}

interface SerializedEdge extends SerializedNode {
  readonly source: string
  readonly target: string
}

interface Serialized {
  readonly nodes: readonly SerializedNode[]
  readonly edges: readonly SerializedEdge[]
}

const isObject = hasFields({})
const NODE = { key: isText, attributes: isObject }
const isSerialized = hasFields({
  nodes: isListOf(hasFields(NODE)),
  edges: isListOf(hasFields({ ...NODE, source: isText, target: isText })),
})

/**
 * Reads a graph back from the JSON that `json` wrote with the sentences in it. What comes back, and what does not, is as with `readGexf`.
 *
 * Takes the text whole or in pieces. Throws a GraphFileError that names the node or edge and what is wrong with it where the text is no
 * JSON, not graphology's, or not a graph of Pressgraph's.
 *
 * @example
 * const graph = new PressGraph(readJson(readFileSync('export.json', 'utf8')))
 */
export function readJson(text: FileText): GraphData {
  const { nodes, edges } = parse(text)
  const builder = new GraphBuilder()
  return located(() => {
    for (const { key, attributes } of nodes) builder.addNode({ id: key, values: new Map(Object.entries(attributes)) })
    for (const { key, source, target, attributes } of edges) {
      if (!('evidence' in attributes)) throw new Error(`edge ${key}: "evidence" is missing. ${LEAN}`)
      builder.addEdge({ id: key, source, target, values: new Map(Object.entries(attributes)) })
    }
    return builder.graph()
  })
}

const LEAN =
  'Of the graph.json of a graph folder, open the folder; of a graph of your own, export it with --format json'

function parse(text: FileText): Serialized {
  const graph = parseJson(typeof text === 'string' ? text : [...text].join(''))
  if (isSerialized(graph)) return graph as Serialized
  throw new GraphFileError("this is no graph: graphology's JSON has nodes and edges, each with a key and attributes")
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GraphFileError('this is no well-formed JSON', { cause: error })
  }
}

function located(read: () => GraphData): GraphData {
  try {
    return read()
  } catch (error) {
    throw new GraphFileError(error instanceof Error ? error.message : String(error))
  }
}
