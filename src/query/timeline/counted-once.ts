import { byText, type EvidenceRecord, groupBy } from '../../model'

const NO_DATE = '9999'

/**
 * The pieces by which evidence is counted: those that are nobody's copy, and of copies from a document that gives no evidence itself here
 * the earliest. As many as `countOriginals` says.
 */
export function countedOnce(evidence: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  if (!evidence.some(({ copyOf }) => copyOf !== null)) return evidence
  const originals = evidence.filter(({ copyOf }) => copyOf === null)
  const known = new Set(originals.map(({ document }) => document))
  const orphans = evidence.filter(({ copyOf }) => copyOf !== null && !known.has(copyOf))
  const first = [...groupBy(orphans, ({ copyOf }) => copyOf).values()].flatMap(
    (copies) => copies.toSorted(byDate)[0] ?? [],
  )
  return [...originals, ...first]
}

const byDate = (a: EvidenceRecord, b: EvidenceRecord): number =>
  byText(a.date ?? NO_DATE, b.date ?? NO_DATE) || byText(a.document, b.document) || a.start - b.start
