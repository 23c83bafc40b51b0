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
    listField(file, 'edges').map((edge, index) =>
      readRelation(
        fieldsOf(edge, () => `edges[${index}]`),
        entities,
      ),
    ),
  )
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

function readRelation(edge: Fields, entities: ReadonlyMap<string, ViewerEntity>): ViewerRelation {
  const attributes = fieldsOf(edge.values['attributes'], () => `${edge.where()}.attributes`)
  const type = textField(attributes, 'relation')
  if (!isRelationType(type)) throw wrong(`${attributes.where()}.relation`, 'a relation type', type)
  return {
    id: textField(edge, 'key'),
    source: readEnd(edge, 'source', entities),
    target: readEnd(edge, 'target', entities),
    type,
    reciprocal: attributes.values['reciprocal'] === true,
    weight: finiteOr(attributes, 'weight', 1),
    sources: finiteOr(attributes, 'sources', 1),
    denied: finiteOr(attributes, 'denialCount', 0) > 0,
    firstSeen: optionalText(attributes, 'firstSeen'),
    lastSeen: optionalText(attributes, 'lastSeen'),
  }
}

/** The entity's own id, not another text of the same letters: what is looked up by it is found sooner. */
function readEnd(edge: Fields, field: string, entities: ReadonlyMap<string, ViewerEntity>): string {
  const end = textField(edge, field)
  const entity = entities.get(end)
  if (!entity) throw wrong(`an end of edge ${textField(edge, 'key')}`, 'a node', end)
  return entity.id
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
