import { ENTITY_TYPES, type EntityType } from '../../model'
import { anyOf, COUNT, DOCUMENT, type FieldKind, WORDS } from '../filters/check-fields'
import type { OneOrMore } from '../filters/relation-filter'

/** Which entities are asked for. What is left out does not restrict, and all that is there must hold. */
export interface EntityFilter {
  /** One or several types. */
  readonly type?: OneOrMore<EntityType> | undefined
  /** Words that all begin some word of one of the entity's names, in any case, with or without diacritics. */
  readonly text?: string | undefined
  /** At least so many mentions in all articles. */
  readonly minMentions?: number | undefined
  /** Mentioned in this document, given by id or path. */
  readonly document?: string | undefined
  /** At most so many entities. */
  readonly limit?: number | undefined
}

/** What each field takes. */
export const ENTITY_FILTER_FIELDS: Readonly<Record<keyof EntityFilter, FieldKind>> = {
  type: anyOf(ENTITY_TYPES),
  text: WORDS,
  minMentions: COUNT,
  document: DOCUMENT,
  limit: COUNT,
}
