import { byDate, byText, type EvidenceRecord, groupBy } from '../../model'

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
    (copies) => copies.toSorted(byTime)[0] ?? [],
  )
  return [...originals, ...first]
}

const byTime = (a: EvidenceRecord, b: EvidenceRecord): number =>
  byDate(a.date, b.date) || byText(a.document, b.document) || a.start - b.start
