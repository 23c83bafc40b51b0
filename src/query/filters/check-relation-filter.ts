import { CIRCUMSTANCES, ENTITY_TYPES, MODALITIES, QUADRANTS, RELATION_TYPES } from '../../model'
import {
  anyOf,
  COUNT,
  checkFields,
  DATE,
  DOCUMENT,
  type FieldKind,
  FLAG,
  ID,
  NAME,
  NAMES,
  oneOf,
  SHARE,
  STRINGS,
  WORDS,
} from './check-fields'
import type { RelationFilter } from './relation-filter'

const FIELDS: Readonly<Record<keyof RelationFilter, FieldKind>> = {
  from: NAME,
  to: NAME,
  between: NAMES,
  entity: NAME,
  fromType: anyOf(ENTITY_TYPES),
  toType: anyOf(ENTITY_TYPES),
  type: anyOf(RELATION_TYPES),
  quadrant: anyOf(QUADRANTS),
  comention: FLAG,
  since: DATE,
  until: DATE,
  dateFrom: oneOf(['sentence', 'article']),
  outlet: NAME,
  document: DOCUMENT,
  copies: FLAG,
  minSources: COUNT,
  minWeight: COUNT,
  minConfidence: SHARE,
  negated: FLAG,
  denied: FLAG,
  modality: anyOf(MODALITIES),
  attributed: FLAG,
  attributedTo: NAME,
  attribution: ID,
  quoted: FLAG,
  rule: STRINGS,
  circumstance: anyOf(CIRCUMSTANCES),
  text: WORDS,
  predicate: WORDS,
  limit: COUNT,
}

/** Throws a RangeError for a field that relations can't be filtered by, and for a value that its field does not take. */
export const checkRelationFilter = (filter: RelationFilter): void => checkFields(filter, FIELDS)
