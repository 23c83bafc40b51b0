import { strongestFirst } from '../../formats'
import { type DocumentRecord, type EvidenceRecord, type RelationRecord, relationKind } from '../../model'
import type { Lookup } from '../../query'

/** A relation as a command prints it: the record, the names that its ids stand for, and the strongest evidence first. */
export interface RelationRow extends RelationRecord {
  readonly label: string
  readonly sourceName: string
  readonly targetName: string
  readonly evidence: readonly EvidenceRow[]
}

export interface EvidenceRow extends EvidenceRecord {
  readonly attributedToName: string | null
  readonly path: string | null
  readonly title: string | null
  /** The name of the outlet that published the document. */
  readonly outletName: string | null
  readonly published: string | null
}

export function relationRow(graph: Lookup, relation: RelationRecord): RelationRow {
  const name = (id: string): string => graph.entityById.get(id)?.name ?? id
  return {
    ...relation,
    label: relationKind(relation.type).label,
    sourceName: name(relation.source),
    targetName: name(relation.target),
    evidence: strongestFirst(relation.evidence).map((evidence) =>
      evidenceRow(name, evidence, graph.documentById.get(evidence.document)),
    ),
  }
}

const evidenceRow = (
  name: (id: string) => string,
  evidence: EvidenceRecord,
  document: DocumentRecord | undefined,
): EvidenceRow => ({
  ...evidence,
  attributedToName: evidence.attributedTo && name(evidence.attributedTo),
  path: document?.path ?? null,
  title: document?.title ?? null,
  outletName: document?.outlet ? name(document.outlet) : null,
  published: document?.published ?? null,
})
