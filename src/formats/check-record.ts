import type { DenialRecord, EvidenceRecord } from '../model'
import type { Dump } from './dump-kinds'

type Fields<T> = readonly (keyof T & string)[]

/** What every record of a list has. */
const FIELDS: { readonly [K in keyof Dump]: Fields<Dump[K][number]> } = {
  documents: ['id', 'path', 'title', 'outlet', 'authors', 'published', 'copyOf', 'body', 'text'],
  entities: ['id', 'type', 'name', 'aliases', 'countryCode', 'mentions', 'documents'],
  mentions: ['entity', 'document', 'start', 'end', 'text', 'form'],
  attributions: ['id', 'parent', 'document', 'source', 'sourceMention', 'cue', 'content', 'start', 'end'],
  relations: ['id', 'source', 'target', 'type', 'weight', 'sources', 'deniedBy', 'denies', 'denials', 'evidence'],
  judgements: ['left', 'right', 'verdict', 'score', 'reasons'],
}

const EVIDENCE_FIELDS: Fields<EvidenceRecord> = [
  'document',
  'start',
  'end',
  'text',
  'sourceMention',
  'targetMention',
  'predicate',
  'negated',
  'modality',
  'attributedTo',
  'attribution',
  'copyOf',
  'confidence',
]

const DENIAL_FIELDS: Fields<DenialRecord> = [
  'by',
  'document',
  'start',
  'end',
  'text',
  'cue',
  'relation',
  'copyOf',
  'of',
]

/** The fields that hold lists, wherever they occur. */
const LISTS: ReadonlySet<string> = new Set([
  'authors',
  'body',
  'aliases',
  'content',
  'deniedBy',
  'denies',
  'denials',
  'evidence',
  'reasons',
])

/** Throws an Error that names the field where a record lacks one that its list needs, or has no list where there must be one. */
export function checkRecord(list: keyof Dump, record: object): void {
  checkFields(record, FIELDS[list])
  if (list !== 'relations') return
  const { denials, evidence } = record as { denials: readonly unknown[]; evidence: readonly unknown[] }
  for (const piece of evidence) checkFields(Object(piece), EVIDENCE_FIELDS)
  for (const denial of denials) checkFields(Object(denial), DENIAL_FIELDS)
}

function checkFields(record: object, fields: readonly string[]): void {
  const values = record as Readonly<Record<string, unknown>>
  for (const name of fields) {
    if (values[name] === undefined) throw new Error(`"${name}" is missing`)
    if (LISTS.has(name) && !Array.isArray(values[name])) throw new Error(`"${name}" is no list`)
  }
}
