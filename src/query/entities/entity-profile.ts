import {
  type AttributionRecord,
  byText,
  type DocumentRecord,
  type EntityRecord,
  type RelationRecord,
} from '../../model'
import type { Lookup } from '../lookup'
import { findRelations } from '../relations/find-relations'
import { findAttributions } from '../statements/find-attributions'

/** What the graph knows of one entity. */
export interface EntityProfile {
  /** The entity. */
  readonly entity: EntityRecord
  /** Best evidenced first; `comention` left out. */
  readonly relations: readonly RelationRecord[]
  /** What it is said to have said, by date of publication, then as it stands in the documents. */
  readonly attributions: readonly AttributionRecord[]
  /** What others, named or not, are said to have said of it, in the same order. */
  readonly about: readonly AttributionRecord[]
  /** The documents that name it, the most mentions first. */
  readonly documents: readonly { readonly document: DocumentRecord; readonly mentions: number }[]
}

/**
 * What the graph knows of one entity. Throws a NameError on a name that stands for no entity or for several.
 *
 * @example
 * entityProfile(lookup(data), 'Macron').about.length // how often others said something of him
 */
export function entityProfile(graph: Lookup, name: string): EntityProfile {
  const entity = graph.names.resolve(name)
  return {
    entity,
    relations: findRelations(graph, { entity: entity.id }),
    attributions: findAttributions(graph, { source: entity.id }),
    about: findAttributions(graph, { about: entity.id }),
    documents: documentsNaming(graph, entity.id),
  }
}

function documentsNaming({ mentionsByEntity, documentById }: Lookup, id: string): EntityProfile['documents'] {
  const counts = new Map<string, number>()
  for (const { document } of mentionsByEntity.get(id) ?? []) counts.set(document, (counts.get(document) ?? 0) + 1)
  return [...counts]
    .flatMap(([documentId, mentions]) => {
      const document = documentById.get(documentId)
      return document ? [{ document, mentions }] : []
    })
    .sort((a, b) => b.mentions - a.mentions || byText(a.document.path, b.document.path))
}
