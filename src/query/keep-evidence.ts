import { byText, type DocumentRecord, type EvidenceRecord, type RelationRecord } from '../model'

/** A sentence and its copies, whichever of them are there, count once. */
const countedAs = ({ copyOf, document, text }: EvidenceRecord): string => JSON.stringify([copyOf ?? document, text])

/**
 * The relation as if only this part of its evidence were known: weight, sources and dates are counted anew. Sources never exceed those
 * of the whole, which knows of reports that one outlet took from another.
 */
export function keepEvidence(
  relation: RelationRecord,
  evidence: readonly EvidenceRecord[],
  documentById: ReadonlyMap<string, DocumentRecord>,
): RelationRecord {
  if (evidence.length === relation.evidence.length) return relation
  const sources = new Set(
    evidence.map(({ copyOf, document }) => documentById.get(copyOf ?? document)?.outlet ?? copyOf ?? document),
  )
  const dates = evidence.flatMap(({ document }) => documentById.get(document)?.published ?? []).sort(byText)
  return {
    ...relation,
    weight: new Set(evidence.map(countedAs)).size,
    sources: Math.min(sources.size, relation.sources),
    firstSeen: dates.at(0) ?? null,
    lastSeen: dates.at(-1) ?? null,
    evidence,
  }
}
