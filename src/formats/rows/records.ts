import type { DocumentRecord, EntityRecord, GraphData, RelationRecord } from '../../model'

/** The records of a graph by their ids: what turns ids into names and sentences. A `Lookup` of `pressgraph/query` is one. */
export interface Records {
  /** The document of an id. */
  readonly documentById: ReadonlyMap<string, DocumentRecord>
  /** The entity of an id. */
  readonly entityById: ReadonlyMap<string, EntityRecord>
  /** The relation of an id. */
  readonly relationById: ReadonlyMap<string, RelationRecord>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/**
 * The records of a graph by their ids.
 *
 * @example
 * const records = recordsOf(graph.data)
 * records.entityById.get('country:RU')?.name // 'Russia'
 */
export const recordsOf = ({ documents, entities, relations }: GraphData): Records => ({
  documentById: byId(documents),
  entityById: byId(entities),
  relationById: byId(relations),
})
