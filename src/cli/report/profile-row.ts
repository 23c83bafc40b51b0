import { type RelationRow, relationRow, type SayingRow, sayingRow } from '../../formats'
import type { DocumentRecord, EntityRecord } from '../../model'
import type { EntityProfile, Lookup } from '../../query'

/** A profile as a command prints it, each record with the names and words that it points to. */
export interface ProfileRow {
  readonly entity: EntityRecord
  readonly relations: readonly RelationRow[]
  /** What the entity is said to have said. */
  readonly said: readonly SayingRow[]
  /** What others are said to have said of it. */
  readonly about: readonly SayingRow[]
  readonly documents: readonly (Pick<DocumentRecord, 'id' | 'path' | 'title' | 'published' | 'copyOf'> & {
    readonly mentions: number
    /** The title or path of the document that it is a copy of as a whole. */
    readonly copyOfTitle: string | null
  })[]
}

/** The first `limit` of each list; all of them unless told. */
export const profileRow = (graph: Lookup, profile: EntityProfile, limit = Number.POSITIVE_INFINITY): ProfileRow => ({
  entity: profile.entity,
  relations: profile.relations.slice(0, limit).map((relation) => relationRow(graph, relation)),
  said: profile.attributions.slice(0, limit).map((saying) => sayingRow(graph, saying)),
  about: profile.about.slice(0, limit).map((saying) => sayingRow(graph, saying)),
  documents: profile.documents
    .slice(0, limit)
    .map(({ document: { id, path, title, published, copyOf }, mentions }) => ({
      id,
      path,
      title,
      published,
      copyOf,
      copyOfTitle: copyOf && titleOf(graph, copyOf),
      mentions,
    })),
})

const titleOf = ({ documentById }: Lookup, id: string): string =>
  documentById.get(id)?.title ?? documentById.get(id)?.path ?? id
