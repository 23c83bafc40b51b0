import { isRelationType, type RelationRecord, relationKind } from '../../model'
import { jsonText } from '../json-text'
import { bestEvidence } from '../strongest-first'
import type { Attribute } from './attribute'
import { isDenialPiece, isEvidencePiece } from './piece-tests'
import { isListOf, isText } from './value-tests'

const IDS = { test: isListOf(isText), what: 'a list of ids' }

/**
 * What GEXF, GraphML and JSON say of an edge: the fields of its relation, and what readers want of them as plain values, to filter and
 * to colour by. Sentences and denials come with the documents that they are from.
 */
export const EDGE_ATTRIBUTES: readonly Attribute<RelationRecord>[] = [
  { name: 'label', type: 'string', write: ({ type }) => relationKind(type).label },
  {
    name: 'relation',
    type: 'string',
    write: ({ type }) => type,
    field: 'type',
    holds: { test: (value) => isText(value) && isRelationType(value), what: 'a type of relation' },
  },
  { name: 'weight', type: 'integer', write: ({ weight }) => weight, field: 'weight' },
  { name: 'sources', type: 'integer', write: ({ sources }) => sources, field: 'sources' },
  { name: 'firstSeen', type: 'string', write: ({ firstSeen }) => firstSeen, field: 'firstSeen', absent: null },
  { name: 'lastSeen', type: 'string', write: ({ lastSeen }) => lastSeen, field: 'lastSeen', absent: null },
  { name: 'reciprocal', type: 'boolean', write: ({ reciprocal }) => reciprocal, field: 'reciprocal' },
  { name: 'quadrant', type: 'string', write: ({ type }) => relationKind(type).quadrant },
  { name: 'score', type: 'double', write: ({ type }) => relationKind(type).score },
  { name: 'confidence', type: 'double', write: (relation) => bestEvidence(relation)?.confidence ?? null },
  { name: 'topQuote', type: 'string', write: (relation) => bestEvidence(relation)?.text ?? null },
  { name: 'evidenceCount', type: 'integer', write: ({ evidence }) => evidence.length },
  { name: 'denialCount', type: 'integer', write: ({ denials }) => denials.length },
  { name: 'deniedBy', type: 'json', write: ({ deniedBy }) => jsonText(deniedBy), field: 'deniedBy', holds: IDS },
  { name: 'denies', type: 'json', write: ({ denies }) => jsonText(denies), field: 'denies', holds: IDS },
  {
    name: 'denials',
    type: 'json',
    write: ({ denials }, origins) => origins.denialsText(denials),
    field: 'denials',
    holds: { test: isListOf(isDenialPiece), what: 'a list of denials, each with its document' },
  },
  {
    name: 'evidence',
    type: 'json',
    write: ({ evidence }, origins) => origins.evidenceText(evidence),
    field: 'evidence',
    holds: { test: isListOf(isEvidencePiece), what: 'a list of sentences, each with its document' },
  },
]
