import type { GraphData, RelationRecord } from '../../model'
import type { Attribute, AttributeType } from '../attributes/attribute'
import { EDGE_ATTRIBUTES } from '../attributes/edge-attributes'
import { NODE_ATTRIBUTES, type PlacedEntity } from '../attributes/node-attributes'
import { Origins } from '../attributes/origins'
import { placedEntities } from '../attributes/placed-entities'
import { gather } from '../gather'
import { plainId, xmlId, xmlJson, xmlText } from '../xml/xml-text'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'

/** Of GraphML's types those that yEd and Cytoscape know too. */
const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  json: 'string',
}

/** `name` is what igraph and Cytoscape call a node by, `label` what Gephi and graphology show. */
const NODE_KEYS: readonly Attribute<PlacedEntity>[] = [
  { name: 'name', type: 'string', write: ({ name }) => name },
  ...NODE_ATTRIBUTES,
]

/** An id of a relation is no name token, as GraphML wants an edge's own id to be. As an attribute it is what igraph calls it, too. */
const EDGE_KEYS: readonly Attribute<RelationRecord>[] = [
  { name: 'id', type: 'string', write: ({ id }) => plainId(id) },
  ...EDGE_ATTRIBUTES,
]

type Owner = 'node' | 'edge'

/** Ids of keys are unique in a file, and nodes and edges have labels both. */
const keyId = (owner: Owner, name: string): string => `${owner}-${name}`

function* keys<T>(owner: Owner, attributes: readonly Attribute<T>[]): Iterable<string> {
  for (const { name, type } of attributes) {
    yield `<key id="${keyId(owner, name)}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`
  }
}

function values<T>(owner: Owner, attributes: readonly Attribute<T>[], record: T, origins: Origins): string {
  let text = ''
  for (const { name, type, write } of attributes) {
    const value = write(record, origins)
    if (value === null) continue
    const safe = type === 'json' ? xmlJson(String(value)) : xmlText(String(value))
    text += `<data key="${keyId(owner, name)}">${safe}</data>\n`
  }
  return text
}

function* pieces(data: GraphData): Iterable<string> {
  const origins = new Origins(data)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<graphml xmlns="${NAMESPACE}">\n`
  yield* keys('node', NODE_KEYS)
  yield* keys('edge', EDGE_KEYS)
  yield '<graph id="Pressgraph" edgedefault="directed">\n'
  for (const entity of placedEntities(data)) {
    yield `<node id="${xmlId(entity.id)}">\n${values('node', NODE_KEYS, entity, origins)}</node>\n`
  }
  for (const relation of data.relations) {
    const ends = `source="${xmlId(relation.source)}" target="${xmlId(relation.target)}"`
    yield `<edge ${ends}>\n${values('edge', EDGE_KEYS, relation, origins)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/**
 * The graph as GraphML that NetworkX, igraph, yEd, Cytoscape and graphology read: directed, with the attributes that GEXF has, positions,
 * sizes and colours among them. Yields pieces of the file, in order. `readGraphml` reads it back.
 *
 * Throws an Error where an entity has no place in the layout, and where an id has characters that XML can't hold. Other text is
 * written as far as XML can hold it, control characters as spaces; whatever must not change goes in as JSON, which can hold anything.
 *
 * @example
 * writeFileSync('graph.graphml', [...graphml(graph.data)].join(''))
 */
export const graphml = (data: GraphData): Iterable<string> => gather(pieces(data))
