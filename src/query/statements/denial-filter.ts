import { RELATION_TYPES, type RelationType } from '../../model'
import { anyOf, COUNT, DATE, DOCUMENT, type FieldKind, FLAG, NAME, WORDS } from '../filters/check-fields'
import type { PublicationFilter } from '../filters/publication-tests'
import type { OneOrMore } from '../filters/relation-filter'

/**
 * Which denials are asked for. What is left out does not restrict, and all that is there must hold. What it asks of a document it asks of
 * that of the sentence which denies.
 */
export interface DenialFilter extends PublicationFilter {
  /** Who denies: a name, an alias or an id. */
  readonly by?: string | undefined
  /** An entity at either end of the relation denied. */
  readonly entity?: string | undefined
  /** One or several types of the relation denied. */
  readonly type?: OneOrMore<RelationType> | undefined
  /** Words that all begin some word of the sentence which denies, in any case, with or without diacritics. */
  readonly text?: string | undefined
  /** False leaves out denials that were copied from another document. */
  readonly copies?: boolean | undefined
  /** At most so many denials. */
  readonly limit?: number | undefined
}

/** What each field takes. */
export const DENIAL_FILTER_FIELDS: Readonly<Record<keyof DenialFilter, FieldKind>> = {
  by: NAME,
  entity: NAME,
  type: anyOf(RELATION_TYPES),
  since: DATE,
  until: DATE,
  outlet: NAME,
  document: DOCUMENT,
  text: WORDS,
  copies: FLAG,
  limit: COUNT,
}
