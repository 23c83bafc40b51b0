import { byText, type DenialRecord, type EntityRecord, type EvidenceRecord, type RelationRecord } from '../../model'
import { checkFields, listOf } from '../filters/check-fields'
import { hasWords } from '../filters/has-words'
import { publicationTests } from '../filters/publication-tests'
import type { Lookup } from '../lookup'
import { candidates } from '../relations/candidates'
import { byPublication } from './by-publication'
import { DENIAL_FILTER_FIELDS, type DenialFilter } from './denial-filter'

/** Somebody denies a sentence that is evidence of a relation. It takes nothing back: both stand. */
export interface Denial {
  /** Who denies. */
  readonly by: EntityRecord
  /** The sentence that denies. */
  readonly denial: DenialRecord
  /** The relation denied. */
  readonly relation: RelationRecord
  /** The sentence denied, as a piece of that relation's evidence. */
  readonly evidence: EvidenceRecord
  /** The relation `reject` that the denying sentence gives too; null where it gives none. */
  readonly reject: RelationRecord | null
}

/**
 * Who denies what, and with which sentence: by date of publication, then as it stands in the documents.
 * Throws a NameError on a name that it can't resolve, a RangeError on a field or value that the filter can't have.
 *
 * @example
 * findDenials(lookup(data), { by: 'Russia' }).map(({ denial, evidence }) => [denial.text, evidence.text])
 */
export function findDenials(graph: Lookup, filter: DenialFilter = {}): readonly Denial[] {
  checkFields(filter, DENIAL_FILTER_FIELDS)
  const types = filter.type === undefined ? null : new Set(listOf(filter.type))
  const tests = denialTests(graph, filter)
  const byTime = byPublication(graph)
  return candidates(graph, { entity: filter.entity })
    .filter(({ type }) => types === null || types.has(type))
    .flatMap((relation) => denialsOf(graph, relation, tests))
    .sort(
      (a, b) => byTime(a.denial, b.denial) || byText(a.relation.id, b.relation.id) || byTime(a.evidence, b.evidence),
    )
    .slice(0, filter.limit)
}

type DenialTest = (denial: DenialRecord) => boolean

function denialTests(graph: Lookup, filter: DenialFilter): readonly DenialTest[] {
  const tests: DenialTest[] = [...publicationTests(graph, filter)]
  if (filter.copies === false) tests.push(({ copyOf }) => copyOf === null)
  if (filter.by !== undefined) {
    const { id } = graph.names.resolve(filter.by)
    tests.push(({ by }) => by === id)
  }
  if (filter.text !== undefined) {
    const has = hasWords(filter.text)
    tests.push(({ text }) => has(text))
  }
  return tests
}

/** What points nowhere, which a graph that holds has not, is left out. */
const denialsOf = (graph: Lookup, relation: RelationRecord, tests: readonly DenialTest[]): readonly Denial[] =>
  relation.denials.flatMap((denial) => {
    const by = graph.entityById.get(denial.by)
    const evidence = relation.evidence.find(
      ({ document, start }) => document === denial.of.document && start === denial.of.start,
    )
    if (!by || !evidence || !tests.every((holds) => holds(denial))) return []
    return [{ by, denial, relation, evidence, reject: graph.relationById.get(denial.relation ?? '') ?? null }]
  })
