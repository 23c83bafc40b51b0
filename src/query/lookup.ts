import type { AttributionRecord, DocumentRecord, EntityRecord, GraphData, RelationRecord } from '../model'
import { NameIndex } from './name-index'

/** A graph with the indexes that questions need. Made once for a graph, by `lookup`. */
export interface Lookup {
  readonly data: GraphData
  readonly names: NameIndex
  readonly entityById: ReadonlyMap<string, EntityRecord>
  readonly documentById: ReadonlyMap<string, DocumentRecord>
  readonly relationById: ReadonlyMap<string, RelationRecord>
  readonly attributionById: ReadonlyMap<string, AttributionRecord>
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

export const lookup = (data: GraphData): Lookup => ({
  data,
  names: new NameIndex(data.entities, data.mentions),
  entityById: byId(data.entities),
  documentById: byId(data.documents),
  relationById: byId(data.relations),
  attributionById: byId(data.attributions),
})
