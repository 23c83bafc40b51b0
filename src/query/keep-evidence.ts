import { byText, type DocumentRecord, type EvidenceRecord, type RelationRecord } from '../model'

/** Pieces of evidence, copies counted once: what is no copy, and copies of what is not there. */
function weightOf(evidence: readonly EvidenceRecord[]): number {
  const originals = evidence.filter(({ copyOf }) => copyOf === null)
  const origins = new Set(originals.map(({ document }) => document))
  const orphans = evidence.filter(({ copyOf }) => copyOf !== null && !origins.has(copyOf))
  return originals.length + new Set(orphans.map(({ copyOf, text }) => JSON.stringify([copyOf, text]))).size
}

/**
 * The relation as if only this part of its evidence were known: weight, sources and dates are counted anew. Sources never exceed those
 * of the whole, which knows of reports that one outlet took from another; nor does the weight.
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
  const originals = evidence.filter(({ copyOf }) => copyOf === null)
  const dates = (originals.length > 0 ? originals : evidence)
    .flatMap(({ document }) => documentById.get(document)?.published ?? [])
    .sort(byText)
  return {
    ...relation,
    weight: Math.min(weightOf(evidence), relation.weight),
    sources: Math.min(sources.size, relation.sources),
    firstSeen: dates.at(0) ?? null,
    lastSeen: dates.at(-1) ?? null,
    evidence,
  }
}
