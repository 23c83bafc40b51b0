import { SERIALIZED_GRAPH, serializedEdge, serializedNode } from '../../graphology'
import type { GraphData, RelationRecord } from '../../model'
import { EDGE_ATTRIBUTES } from '../attributes/edge-attributes'
import { Origins } from '../attributes/origins'
import { placedEntities } from '../attributes/placed-entities'
import { gather } from '../gather'
import { jsonText } from '../json-text'

/** What JSON holds. */
export interface JsonOptions {
  /**
   * Whether edges carry their sentences and denials, each with the document that it is from; true unless told. Without them the file is
   * small, and can't be read back.
   */
  readonly evidence?: boolean | undefined
}

/** What a serialized edge has of itself. */
const IN_EDGES: ReadonlySet<string> = new Set([
  'label',
  'relation',
  'weight',
  'sources',
  'firstSeen',
  'lastSeen',
  'reciprocal',
  'denialCount',
  'deniedBy',
  'denies',
])
const MORE_OF_EDGES = EDGE_ATTRIBUTES.filter(({ name }) => !IN_EDGES.has(name))

/** The edge with all that the graph formats say of it: the sentences are made into text once, and put in as such. */
function wholeEdge(relation: RelationRecord, origins: Origins): string {
  const more = MORE_OF_EDGES.map(({ name, type, write }) => {
    const value = write(relation, origins)
    return `,"${name}":${type === 'json' ? value : jsonText(value)}`
  })
  return `${jsonText(serializedEdge(relation)).slice(0, -2)}${more.join('')}}}`
}

/** A line for each. */
function* lines(texts: Iterable<string>): Iterable<string> {
  let before = ''
  for (const text of texts) {
    yield before + text
    before = ',\n'
  }
  if (before !== '') yield '\n'
}

function* mapped<From>(records: Iterable<From>, textOf: (record: From) => string): Iterable<string> {
  for (const record of records) yield textOf(record)
}

function* pieces(data: GraphData, { evidence = true }: JsonOptions): Iterable<string> {
  const origins = new Origins(data)
  yield `{\n"attributes": ${jsonText(SERIALIZED_GRAPH.attributes)},\n`
  yield `"options": ${jsonText(SERIALIZED_GRAPH.options)},\n`
  yield '"nodes": [\n'
  yield* lines(mapped(placedEntities(data), (entity) => jsonText(serializedNode(entity, entity))))
  yield '],\n"edges": [\n'
  yield* lines(
    mapped(data.relations, (relation) =>
      evidence ? wholeEdge(relation, origins) : jsonText(serializedEdge(relation)),
    ),
  )
  yield ']\n}\n'
}

/**
 * The graph in graphology's serialized form, directed and multi, a node or edge a line, so that a change to the graph reads well as a
 * difference of lines. Yields pieces of the file, in order. `Graph.from` opens it; `readJson` reads it back.
 *
 * Throws an Error where an entity has no place in the layout.
 *
 * @example
 * const text = [...json(graph.data)].join('')
 * const graphology = Graph.from(JSON.parse(text))
 */
export const json = (data: GraphData, options: JsonOptions = {}): Iterable<string> => gather(pieces(data, options))
