import type {
  AttributionRecord,
  DenialRecord,
  DocumentRecord,
  EvidenceRecord,
  GraphData,
  RelationRecord,
} from '../../model'

type Has = (id: string) => boolean

interface Known {
  readonly entity: Has
  readonly document: Has
  readonly attribution: Has
  readonly relations: ReadonlyMap<string, RelationRecord>
}

/**
 * The graph with every reference to what it has not taken out: nodes and edges may have been deleted from a file. A denial goes with
 * who denies; whatever else loses its reference says that nobody knows.
 */
export function keepKnown(data: GraphData): GraphData {
  const known: Known = {
    entity: hasId(data.entities),
    document: hasId(data.documents),
    attribution: hasId(data.attributions),
    relations: new Map(data.relations.map((relation) => [relation.id, relation])),
  }
  return {
    ...data,
    documents: data.documents.map((document) => knownDocument(document, known)),
    attributions: data.attributions.map((attribution) => knownAttribution(attribution, known)),
    relations: data.relations.map((relation) => knownRelation(relation, known)),
  }
}

const hasId = (records: readonly { readonly id: string }[]): Has => {
  const ids = new Set(records.map(({ id }) => id))
  return (id) => ids.has(id)
}

const orNull = (id: string | null, has: Has): string | null => (id !== null && has(id) ? id : null)

const knownDocument = (record: DocumentRecord, { entity, document }: Known): DocumentRecord => ({
  ...record,
  outlet: orNull(record.outlet, entity),
  agency: orNull(record.agency, entity),
  copyOf: orNull(record.copyOf, document),
})

const knownAttribution = (record: AttributionRecord, { entity, attribution }: Known): AttributionRecord => ({
  ...record,
  source: orNull(record.source, entity),
  parent: orNull(record.parent, attribution),
})

const knownRelation = (record: RelationRecord, known: Known): RelationRecord => ({
  ...record,
  deniedBy: record.deniedBy.filter((id) => known.relations.has(id)),
  denies: record.denies.filter((id) => known.relations.get(id)?.deniedBy.includes(record.id)),
  denials: record.denials.flatMap((denial) => knownDenial(denial, known)),
  evidence: record.evidence.map((piece) => knownEvidence(piece, known)),
})

const knownEvidence = (piece: EvidenceRecord, { entity, document }: Known): EvidenceRecord => ({
  ...piece,
  attributedTo: orNull(piece.attributedTo, entity),
  relayedFrom: orNull(piece.relayedFrom, entity),
  copyOf: orNull(piece.copyOf, document),
})

const knownDenial = (denial: DenialRecord, { entity, document, relations }: Known): readonly DenialRecord[] =>
  entity(denial.by) && document(denial.of.document)
    ? [
        {
          ...denial,
          relation: orNull(denial.relation, (id) => relations.has(id)),
          copyOf: orNull(denial.copyOf, document),
        },
      ]
    : []
