import { type GraphData, type RelationRecord, relationKind } from '../../model'
import type { Attribute } from '../attributes/attribute'
import { EDGE_ATTRIBUTES } from '../attributes/edge-attributes'
import { NODE_ATTRIBUTES, type PlacedEntity } from '../attributes/node-attributes'
import { Origins } from '../attributes/origins'
import { placedEntities } from '../attributes/placed-entities'
import { gather } from '../gather'
import { xmlId, xmlJson, xmlText } from '../xml/xml-text'
import { GEXF_NAMESPACE, type GexfVersion } from './gexf-version'
import type { Spell } from './spells'
import { Timeline } from './timeline'

/** Which GEXF is written. */
export interface GexfOptions {
  /** `1.3` unless told. NetworkX before 3.6 reads only `1.2`. */
  readonly version?: GexfVersion | undefined
  /**
   * Whether nodes and edges come and go by the dates of the evidence; false unless told. An edge is there in the days, months and years
   * in which its sentences say that it happened, a node while one of its edges is and on the days on which articles pass on its word.
   * What nothing dates has no times: Gephi then shows it always, an edge while both its ends are there, and NetworkX gives it no `spells`.
   */
  readonly dynamic?: boolean | undefined
}

/** What GEXF has places of its own for. */
const IN_ELEMENTS: ReadonlySet<string> = new Set(['label', 'weight', 'x', 'y', 'size', 'color'])
const isDeclared = ({ name }: { readonly name: string }): boolean => !IN_ELEMENTS.has(name)
const NODE_VALUES = NODE_ATTRIBUTES.filter(isDeclared)
const EDGE_VALUES = EDGE_ATTRIBUTES.filter(isDeclared)

const typeOf = <Owner>({ type }: Attribute<Owner>): string => (type === 'json' ? 'string' : type)

function* declarations<Owner>(owner: 'node' | 'edge', attributes: readonly Attribute<Owner>[]): Iterable<string> {
  yield `<attributes class="${owner}" mode="static">\n`
  for (const attribute of attributes) {
    yield `<attribute id="${attribute.name}" title="${attribute.name}" type="${typeOf(attribute)}"/>\n`
  }
  yield '</attributes>\n'
}

function values<Owner>(attributes: readonly Attribute<Owner>[], record: Owner, origins: Origins): string {
  let text = '<attvalues>\n'
  for (const { name, type, write } of attributes) {
    const value = write(record, origins)
    if (value !== null) text += `<attvalue for="${name}" value=${quoted(type, String(value))}/>\n`
  }
  return `${text}</attvalues>\n`
}

/** JSON in single quotes: its own double ones can then stay as they are. */
const quoted = (type: Attribute<unknown>['type'], value: string): string =>
  type === 'json' ? `'${xmlJson(value)}'` : `"${xmlText(value)}"`

/** Colours as numbers: NetworkX fails on GEXF's hexadecimal form. */
function viz({ x, y, size, color }: PlacedEntity): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return (
    `<viz:color r="${r}" g="${g}" b="${b}" a="1"/>\n` +
    `<viz:position x="${x}" y="${y}" z="0"/>\n` +
    `<viz:size value="${size}"/>\n`
  )
}

function spells(times: readonly Spell[]): string {
  if (times.length === 0) return ''
  return `<spells>\n${times.map(({ start, end }) => `<spell start="${start}" end="${end}"/>\n`).join('')}</spells>\n`
}

/** What all nodes and edges of one file are written with. */
interface Writing {
  readonly version: GexfVersion
  readonly origins: Origins
  /** Null in a static file. */
  readonly timeline: Timeline | null
}

const node = (record: PlacedEntity, { origins, timeline }: Writing): string =>
  `<node id="${xmlId(record.id)}" label="${xmlText(record.name)}">\n` +
  `${values(NODE_VALUES, record, origins)}${spells(timeline?.ofNode(record.id) ?? [])}${viz(record)}</node>\n`

/** `kind` came with 1.3; in 1.2 label and attribute say the same. */
function edge(record: RelationRecord, { version, origins, timeline }: Writing): string {
  const { id, source, target, type, weight } = record
  const ends = `source="${xmlId(source)}" target="${xmlId(target)}" type="directed"`
  const kind = version === '1.3' ? ` kind="${type}"` : ''
  const label = xmlText(relationKind(type).label)
  return (
    `<edge id="${xmlId(id)}" ${ends}${kind} label="${label}" weight="${weight}">\n` +
    `${values(EDGE_VALUES, record, origins)}${spells(timeline?.ofEdge(record) ?? [])}</edge>\n`
  )
}

/** Times are days, and both their ends are in them. `timerepresentation` came with 1.3. */
function mode({ version, timeline }: Writing): string {
  if (!timeline) return 'mode="static"'
  const { whole } = timeline
  const range = whole ? ` start="${whole.start}" end="${whole.end}"` : ''
  return `mode="dynamic" timeformat="date"${version === '1.3' ? ' timerepresentation="interval"' : ''}${range}`
}

function* pieces(data: GraphData, { version = '1.3', dynamic = false }: GexfOptions): Iterable<string> {
  const namespace = GEXF_NAMESPACE[version]
  const writing = { version, origins: new Origins(data), timeline: dynamic ? new Timeline(data) : null }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`
  yield '<meta>\n<creator>Pressgraph</creator>\n</meta>\n'
  yield `<graph defaultedgetype="directed" ${mode(writing)}>\n`
  yield* declarations('node', NODE_VALUES)
  yield* declarations('edge', EDGE_VALUES)
  yield '<nodes>\n'
  for (const entity of placedEntities(data)) yield node(entity, writing)
  yield '</nodes>\n<edges>\n'
  for (const relation of data.relations) yield edge(relation, writing)
  yield '</edges>\n</graph>\n</gexf>\n'
}

/**
 * The graph as GEXF that Gephi, Gephi Lite, graphology and NetworkX all read: directed edges only (a mixed graph makes NetworkX fail)
 * with a boolean for reciprocal ones, one edge for each source, target and relation (Gephi sums what repeats). Yields pieces of the
 * file, in order. It holds no date of writing, which would make two exports of one graph differ. `readGexf` reads it back.
 *
 * Throws an Error where an entity has no place in the layout, and where an id has characters that XML can't hold. Other text is
 * written as far as XML can hold it, control characters as spaces; whatever must not change goes in as JSON, which can hold anything.
 *
 * @example
 * writeFileSync('graph.gexf', [...gexf(graph.data)].join(''))
 * for (const piece of gexf(graph.data, { version: '1.2' })) stream.write(piece)
 */
export const gexf = (data: GraphData, options: GexfOptions = {}): Iterable<string> => gather(pieces(data, options))
