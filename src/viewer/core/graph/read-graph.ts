import { isEntityType, isRelationType } from '../../../model'
import { DISC } from '../drawing/entity-sizes'
import { BrokenGraph } from './broken-graph'
import { type Fields, fieldsOf, finiteOr, listField, optionalText, textField, texts, wrong } from './json-fields'
import type { ViewerEntity, ViewerGraph, ViewerRelation } from './viewer-graph'

/** Pixels, where the graph does not say. */
const USUAL_SIZE = 6

/** Reads `graph.json` (graphology's serialized format). Throws {@link BrokenGraph} where it does not hold one. */
export const readGraph = (json: string): ViewerGraph => readSerialized(parse(json))

/** As {@link readGraph}, of what is parsed already. */
export function readSerialized(serialized: unknown): ViewerGraph {
  const file = fieldsOf(serialized, () => 'graph.json')
  const entities = byId(
    listField(file, 'nodes').map((node, index) => readEntity(fieldsOf(node, () => `nodes[${index}]`))),
  )
  const relations = byId(
    listField(file, 'edges').map((edge, index) => readRelation(fieldsOf(edge, () => `edges[${index}]`))),
  )
  for (const relation of relations.values()) checkEnds(relation, entities)
  return { entities, relations, relationsByEntity: groupByEnd(relations) }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new BrokenGraph(`graph.json is not JSON: it begins with ${JSON.stringify(json.slice(0, 40))}`)
  }
}

function readEntity(node: Fields): ViewerEntity {
  const id = textField(node, 'key')
  const attributes = fieldsOf(node.values['attributes'], () => `${node.where()}.attributes`)
  const type = textField(attributes, 'entityType')
  if (!isEntityType(type)) throw wrong(`${attributes.where()}.entityType`, 'an entity type', type)
  return {
    id,
    name: textField(attributes, 'label'),
    type,
    aliases: texts(attributes, 'aliases'),
    countryCode: optionalText(attributes, 'countryCode'),
    mentions: finiteOr(attributes, 'mentions', 0),
    documents: finiteOr(attributes, 'documents', 0),
    x: finiteOr(attributes, 'x', 0),
    y: finiteOr(attributes, 'y', 0),
    community: finiteOr(attributes, 'community', 0),
    size: Math.min(DISC.most, Math.max(DISC.least, finiteOr(attributes, 'size', USUAL_SIZE))),
  }
}

function readRelation(edge: Fields): ViewerRelation {
  const attributes = fieldsOf(edge.values['attributes'], () => `${edge.where()}.attributes`)
  const type = textField(attributes, 'relation')
  if (!isRelationType(type)) throw wrong(`${attributes.where()}.relation`, 'a relation type', type)
  return {
    id: textField(edge, 'key'),
    source: textField(edge, 'source'),
    target: textField(edge, 'target'),
    type,
    reciprocal: attributes.values['reciprocal'] === true,
    weight: finiteOr(attributes, 'weight', 1),
    sources: finiteOr(attributes, 'sources', 1),
    denied: finiteOr(attributes, 'denialCount', 0) > 0,
    firstSeen: optionalText(attributes, 'firstSeen'),
    lastSeen: optionalText(attributes, 'lastSeen'),
  }
}

function checkEnds({ id, source, target }: ViewerRelation, entities: ReadonlyMap<string, ViewerEntity>): void {
  for (const end of [source, target]) if (!entities.has(end)) throw wrong(`an end of edge ${id}`, 'a node', end)
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]))

function groupByEnd(relations: ReadonlyMap<string, ViewerRelation>): ViewerGraph['relationsByEntity'] {
  const byEnd = new Map<string, ViewerRelation[]>()
  const add = (end: string, relation: ViewerRelation) => {
    const group = byEnd.get(end)
    if (group) group.push(relation)
    else byEnd.set(end, [relation])
  }
  for (const relation of relations.values()) {
    add(relation.source, relation)
    if (relation.target !== relation.source) add(relation.target, relation)
  }
  return byEnd
}
