import {
  countOriginals,
  countSources,
  type DeniedPlace,
  type DocumentRecord,
  datingEvidence,
  type EvidenceRecord,
  type RelationRecord,
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
  const { firstSeen, lastSeen } = seen(datingEvidence(evidence), documentById)
  const { denials, deniedBy } = denied(relation, evidence)
  return {
    ...relation,
    weight: countOriginals(evidence),
    sources: Math.min(countSources(evidence, documentById), relation.sources),
    firstSeen,
    lastSeen,
    denials,
    deniedBy,
    evidence,
  }
}

/** The first and the last date of publication. */
function seen(
  evidence: readonly EvidenceRecord[],
  documentById: ReadonlyMap<string, DocumentRecord>,
): Pick<RelationRecord, 'firstSeen' | 'lastSeen'> {
  let firstSeen: string | null = null
  let lastSeen: string | null = null
  for (const { document } of evidence) {
    const published = documentById.get(document)?.published ?? null
    if (published === null) continue
    if (firstSeen === null || published < firstSeen) firstSeen = published
    if (lastSeen === null || published > lastSeen) lastSeen = published
  }
  return { firstSeen, lastSeen }
}

/** What is denied of the evidence that is left. */
function denied(
  { denials, deniedBy }: RelationRecord,
  evidence: readonly EvidenceRecord[],
): Pick<RelationRecord, 'denials' | 'deniedBy'> {
  if (denials.length === 0) return { denials, deniedBy: deniedBy.length === 0 ? deniedBy : [] }
  const left = denials.filter(({ of }) => evidence.some((piece) => isSentence(piece, of)))
  return { denials: left, deniedBy: deniedBy.filter((id) => left.some((denial) => denial.relation === id)) }
}

const isSentence = ({ document, start }: EvidenceRecord, of: DeniedPlace): boolean =>
  document === of.document && start === of.start
