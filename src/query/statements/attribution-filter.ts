import { COUNT, DATE, DOCUMENT, type FieldKind, FLAG, NAME, WORDS } from '../filters/check-fields'
import type { PublicationFilter } from '../filters/publication-tests'

/** Which attributions are asked for. What is left out does not restrict, and all that is there must hold. */
export interface AttributionFilter extends PublicationFilter {
  /** Who said it: a name, an alias or an id. */
  readonly source?: string | undefined
  /** Of whom or what somebody else says it: the content has a mention of this entity, and the source is another or has no name. */
  readonly about?: string | undefined
  /** Only by sources without a name ("officials say"), or only by such as have one. */
  readonly anonymous?: boolean | undefined
  /** Only what is quoted (true), or only what is told in other words (false). */
  readonly direct?: boolean | undefined
  /** Words that all begin some word of the content, in any case, with or without diacritics. */
  readonly text?: string | undefined
  /** At most so many attributions. */
  readonly limit?: number | undefined
}

/** What each field takes. */
export const ATTRIBUTION_FILTER_FIELDS: Readonly<Record<keyof AttributionFilter, FieldKind>> = {
  source: NAME,
  about: NAME,
  anonymous: FLAG,
  direct: FLAG,
  since: DATE,
  until: DATE,
  outlet: NAME,
  document: DOCUMENT,
  text: WORDS,
  limit: COUNT,
}
