import { type EvidenceRecord, foldName } from '../model'
import { isWithin } from './date-range'
import type { Lookup } from './lookup'
import type { RelationFilter } from './relation-filter'

type EvidenceTest = (evidence: EvidenceRecord) => boolean

/** The test that a piece of evidence must pass. Throws a NameError on a name that it can't resolve. */
export function evidenceFilter(graph: Lookup, filter: RelationFilter): EvidenceTest {
  const tests = [dateTest(filter), ...holdingTests(filter), ...entityTests(graph, filter), ...textTests(filter)]
  return (evidence) => tests.every((holds) => holds(evidence))
}

const dateTest =
  ({ since, until }: RelationFilter): EvidenceTest =>
  ({ date }) =>
    isWithin(date, since, until)

function holdingTests({ negated, modality }: RelationFilter): readonly EvidenceTest[] {
  const tests: EvidenceTest[] = []
  if (negated !== undefined) tests.push((evidence) => evidence.negated === negated)
  if (modality !== undefined) {
    const wanted = new Set(typeof modality === 'string' ? [modality] : modality)
    tests.push((evidence) => wanted.has(evidence.modality))
  }
  return tests
}

function entityTests(
  { names, documentById }: Lookup,
  { outlet, attributedTo }: RelationFilter,
): readonly EvidenceTest[] {
  const tests: EvidenceTest[] = []
  if (outlet !== undefined) {
    const { id } = names.resolve(outlet, 'outlet')
    tests.push(({ document, relayedFrom }) => {
      const { outlet: publisher, agency } = documentById.get(document) ?? {}
      return publisher === id || agency === id || relayedFrom === id
    })
  }
  if (attributedTo !== undefined) {
    const { id } = names.resolve(attributedTo)
    tests.push((evidence) => evidence.attributedTo === id)
  }
  return tests
}

function textTests({ text }: RelationFilter): readonly EvidenceTest[] {
  if (text === undefined) return []
  const words = foldName(text).split(' ')
  return [
    (evidence) => {
      const sentence = ` ${foldName(evidence.text)}`
      return words.every((word) => sentence.includes(` ${word}`))
    },
  ]
}
