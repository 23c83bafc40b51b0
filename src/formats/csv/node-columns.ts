import type { EntityRecord, GraphData, NodeRecord } from '../../model'
import { jsonText } from '../json-text'
import type { Column } from './column'

/** An entity and where it is drawn. */
export interface NodeRow {
  readonly entity: EntityRecord
  readonly place: NodeRecord | undefined
}

export function* nodeRows({ entities, nodes }: GraphData): Iterable<NodeRow> {
  const placeById = new Map(nodes.map((place) => [place.id, place]))
  for (const entity of entities) yield { entity, place: placeById.get(entity.id) }
}

/** What Gephi's importer looks for in a table of nodes. */
const GEPHI_NODE: readonly Column<NodeRow>[] = [
  { name: 'Id', type: 'string', cell: ({ entity }) => entity.id },
  { name: 'Label', type: 'string', cell: ({ entity }) => entity.name },
]

/** What is to be said of an entity besides its name and its type. */
export const NODE_PROPERTIES: readonly Column<NodeRow>[] = [
  { name: 'countryCode', type: 'string', cell: ({ entity }) => entity.countryCode },
  { name: 'mentions', type: 'int', cell: ({ entity }) => entity.mentions },
  { name: 'documents', type: 'int', cell: ({ entity }) => entity.documents },
  { name: 'salience', type: 'double', cell: ({ entity }) => entity.salience ?? null },
  { name: 'community', type: 'int', cell: ({ place }) => place?.community ?? null },
  { name: 'x', type: 'double', cell: ({ place }) => place?.x ?? null },
  { name: 'y', type: 'double', cell: ({ place }) => place?.y ?? null },
  { name: 'size', type: 'double', cell: ({ place }) => place?.size ?? null },
  { name: 'color', type: 'string', cell: ({ place }) => place?.color ?? null },
]

/** A node a line. Lists are JSON. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  ...GEPHI_NODE,
  { name: 'entityType', type: 'string', cell: ({ entity }) => entity.type },
  { name: 'aliases', type: 'string', cell: ({ entity }) => jsonText(entity.aliases) },
  ...NODE_PROPERTIES,
]
