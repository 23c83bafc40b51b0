import { type EvidenceRecord, sourceOf, standingOf } from '../../model'
import type { Lookup } from '../lookup'
import { listOf } from './check-fields'
import { withinRange } from './date-range'
import { findDocuments } from './find-documents'
import { hasWords } from './has-words'
import type { OneOrMore, RelationFilter } from './relation-filter'

export type EvidenceTest = (evidence: EvidenceRecord) => boolean

/**
 * The tests that a piece of evidence must pass, none where the filter asks nothing of evidence. Throws a NameError on a name that stands
 * for no entity or for several, a RangeError on a document that is not there.
 */
export const evidenceTests = (graph: Lookup, filter: RelationFilter): readonly EvidenceTest[] => [
  ...plainTests(filter),
  ...dateTests(filter),
  ...entityTests(graph, filter),
  ...documentTests(graph, filter),
  ...wordTests(filter),
]

/** The test for a field that the filter may leave out. */
const when = <T>(wanted: T | undefined, test: (wanted: T) => EvidenceTest): readonly EvidenceTest[] =>
  wanted === undefined ? [] : [test(wanted)]

/** The test for a field that takes one or several values. */
const whenAny = <T>(wanted: OneOrMore<T> | undefined, test: (has: (value: T) => boolean) => EvidenceTest) =>
  when(wanted, (one) => {
    const values = new Set<T>(listOf(one))
    return test((value) => values.has(value))
  })

const plainTests = (filter: RelationFilter): readonly EvidenceTest[] => [
  ...when(
    filter.negated,
    (wanted) =>
      ({ negated }) =>
        negated === wanted,
  ),
  ...when(
    filter.quoted,
    (wanted) =>
      ({ quoted }) =>
        quoted === wanted,
  ),
  ...when(
    filter.dateFrom,
    (wanted) =>
      ({ dateFrom }) =>
        dateFrom === wanted,
  ),
  ...when(
    filter.attribution,
    (wanted) =>
      ({ attribution }) =>
        attribution === wanted,
  ),
  ...when(filter.attributed, (wanted) => (evidence) => wanted === isAttributed(evidence)),
  ...when(
    filter.minConfidence,
    (least) =>
      ({ confidence }) =>
        confidence >= least,
  ),
  ...(filter.copies === false ? [({ copyOf }: EvidenceRecord) => copyOf === null] : []),
  ...whenAny(
    filter.modality,
    (has) =>
      ({ modality }) =>
        has(modality),
  ),
  ...whenAny(filter.standing, (has) => (evidence) => has(standingOf(evidence))),
  ...whenAny(
    filter.rule,
    (has) =>
      ({ rule }) =>
        has(rule),
  ),
  ...whenAny(
    filter.circumstance,
    (has) =>
      ({ circumstances }) =>
        circumstances.some(has),
  ),
]

const isAttributed = ({ attributedTo, attribution }: EvidenceRecord): boolean =>
  attributedTo !== null || attribution !== null

function dateTests({ since, until }: RelationFilter): readonly EvidenceTest[] {
  if (since === undefined && until === undefined) return []
  const isAsked = withinRange(since, until)
  return [({ date }) => isAsked(date)]
}

const entityTests = ({ names, documentById }: Lookup, filter: RelationFilter): readonly EvidenceTest[] => [
  ...when(filter.outlet, (name) => {
    const { id } = names.resolve(name, 'outlet')
    return ({ document, relayedFrom }) => {
      const { outlet, agency } = documentById.get(document) ?? {}
      return outlet === id || agency === id || relayedFrom === id
    }
  }),
  ...when(filter.sourceOutlet, (asked) => {
    const ids = new Set(listOf(asked).map((name) => (name === null ? null : names.resolve(name, 'outlet').id)))
    return (evidence) => {
      const source = sourceOf(evidence, documentById)
      return ids.has('outlet' in source ? source.outlet : null)
    }
  }),
  ...when(filter.attributedTo, (name) => {
    const { id } = names.resolve(name)
    return ({ attributedTo }) => attributedTo === id
  }),
]

const documentTests = (graph: Lookup, filter: RelationFilter): readonly EvidenceTest[] =>
  when(filter.document, (word) => {
    const ids = new Set(findDocuments(graph, word).map(({ id }) => id))
    return ({ document }) => ids.has(document)
  })

const wordTests = (filter: RelationFilter): readonly EvidenceTest[] => [
  ...when(filter.text, (words) => {
    const has = hasWords(words)
    return ({ text }) => has(text)
  }),
  ...when(filter.predicate, (words) => {
    const has = hasWords(words)
    return ({ predicate, text, start }) =>
      predicate !== null && has(text.slice(predicate[0] - start, predicate[1] - start))
  }),
]
