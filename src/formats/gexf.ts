import { type EntityRecord, type GraphData, type NodeRecord, type RelationRecord, relationKind } from '../model'
import { EDGE_ATTRIBUTES, type GexfAttribute, NODE_ATTRIBUTES } from './gexf-attributes'
import { GEXF_NAMESPACE, type GexfVersion } from './gexf-version'
import { xmlText } from './xml-text'

function* declarations<T>(owner: 'node' | 'edge', attributes: readonly GexfAttribute<T>[]): Iterable<string> {
  yield `    <attributes class="${owner}" mode="static">\n`
  for (const { name, type } of attributes) yield `      <attribute id="${name}" title="${name}" type="${type}"/>\n`
  yield '    </attributes>\n'
}

function values<T>(attributes: readonly GexfAttribute<T>[], record: T): string {
  const lines = attributes.flatMap(({ name, value }) => {
    const given = value(record)
    return given === null ? [] : [`          <attvalue for="${name}" value="${xmlText(String(given))}"/>\n`]
  })
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`
}

/** Colours as numbers: NetworkX fails on GEXF's hexadecimal form. */
function viz({ x, y, size, color }: NodeRecord): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return (
    `        <viz:color r="${r}" g="${g}" b="${b}" a="1"/>\n` +
    `        <viz:position x="${x}" y="${y}" z="0"/>\n` +
    `        <viz:size value="${size}"/>\n`
  )
}

const node = (record: EntityRecord & NodeRecord): string =>
  `      <node id="${xmlText(record.id)}" label="${xmlText(record.name)}">\n` +
  `${values(NODE_ATTRIBUTES, record)}${viz(record)}      </node>\n`

/** `kind` came with 1.3; in 1.2 label and attribute say the same. */
function edge(record: RelationRecord, version: GexfVersion): string {
  const ends = `source="${xmlText(record.source)}" target="${xmlText(record.target)}" type="directed"`
  const kind = version === '1.3' ? ` kind="${record.type}"` : ''
  const label = xmlText(relationKind(record.type).label)
  return (
    `      <edge id="${xmlText(record.id)}" ${ends}${kind} label="${label}" weight="${record.weight}">\n` +
    `${values(EDGE_ATTRIBUTES, record)}      </edge>\n`
  )
}

function* nodes({ entities, nodes: places }: GraphData): Iterable<string> {
  const placeById = new Map(places.map((place) => [place.id, place]))
  yield '    <nodes>\n'
  for (const entity of entities) {
    const place = placeById.get(entity.id)
    if (!place) throw new Error(`entity ${entity.id} has no place in the layout`)
    yield node({ ...entity, ...place })
  }
  yield '    </nodes>\n'
}

function* edges({ relations }: GraphData, version: GexfVersion): Iterable<string> {
  yield '    <edges>\n'
  for (const relation of relations) yield edge(relation, version)
  yield '    </edges>\n'
}

/**
 * GEXF as Gephi, Gephi Lite, graphology and NetworkX all read it: directed edges only (a mixed graph makes NetworkX fail) with a
 * boolean for reciprocal ones, one edge for each source, target and relation (Gephi sums what repeats). No date of writing: it would
 * make two exports of one graph differ.
 */
export function* gexf(data: GraphData, version: GexfVersion = '1.3'): Iterable<string> {
  const namespace = GEXF_NAMESPACE[version]
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`
  yield '  <meta>\n    <creator>Pressgraph</creator>\n  </meta>\n'
  yield '  <graph defaultedgetype="directed" mode="static">\n'
  yield* declarations('node', NODE_ATTRIBUTES)
  yield* declarations('edge', EDGE_ATTRIBUTES)
  yield* nodes(data)
  yield* edges(data, version)
  yield '  </graph>\n</gexf>\n'
}
