import {
  byText,
  countOriginals,
  type DeniedPlace,
  type DocumentRecord,
  datingEvidence,
  type EvidenceRecord,
  type RelationRecord,
  sourcesOf,
} from '../../model'

/**
 * The relation as if only this part of its evidence were known: weight, sources and dates are counted anew. Sources never exceed those
 * of the whole, which knows outlets that a user hides.
 */
export function keepEvidence(
  relation: RelationRecord,
  evidence: readonly EvidenceRecord[],
  documentById: ReadonlyMap<string, DocumentRecord>,
): RelationRecord {
  if (evidence.length === relation.evidence.length) return relation
  const denials = relation.denials.filter(({ of }) => evidence.some((piece) => isSentence(piece, of)))
  const dates = datingEvidence(evidence)
    .flatMap(({ document }) => documentById.get(document)?.published ?? [])
    .sort(byText)
  return {
    ...relation,
    weight: countOriginals(evidence),
    sources: Math.min(sourcesOf(evidence, documentById).length, relation.sources),
    firstSeen: dates.at(0) ?? null,
    lastSeen: dates.at(-1) ?? null,
    deniedBy: relation.deniedBy.filter((id) => denials.some((denial) => denial.relation === id)),
    denials,
    evidence,
  }
}

const isSentence = ({ document, start }: EvidenceRecord, of: DeniedPlace): boolean =>
  document === of.document && start === of.start
