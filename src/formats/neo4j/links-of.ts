import type { DenialRecord, DocumentRecord, EvidenceRecord, GraphData, RelationRecord } from '../../model'
import { evidenceIds } from '../csv/evidence-ids'
import { strongestFirst } from '../strongest-first'

/** A relationship that is no relation: where a sentence stands, of whom it speaks, who denies it, who published an article. */
export interface Link {
  readonly from: string
  readonly type: string
  readonly to: string
  /** The sentence that denies, where the link is a denial. */
  readonly denial: DenialRecord | null
}

const link = (from: string, type: string, to: string | null, denial: DenialRecord | null = null): readonly Link[] =>
  to === null ? [] : [{ from, type, to, denial }]

/** All links of a graph. What leads to a node that the graph does not have is left out: the importer would stop at it. */
export function* linksOf({ entities, documents, relations }: GraphData): Iterable<Link> {
  const known = new Set([...entities, ...documents].map(({ id }) => id))
  for (const document of documents) yield* documentLinks(document).filter(({ to }) => known.has(to))
  for (const relation of relations) {
    const ids = evidenceIds(relation.id, strongestFirst(relation.evidence))
    for (const [piece, id] of ids) yield* evidenceLinks(relation, piece, id).filter(({ to }) => known.has(to))
    yield* denialLinks(relation, ids).filter(({ from }) => known.has(from))
  }
}

const documentLinks = ({ id, outlet, agency, copyOf }: DocumentRecord): readonly Link[] => [
  ...link(id, 'PUBLISHED_BY', outlet),
  ...link(id, 'CREDITS', agency),
  ...link(id, 'COPIED_FROM', copyOf),
]

const evidenceLinks = (relation: RelationRecord, piece: EvidenceRecord, id: string): readonly Link[] => [
  ...link(id, 'HAS_SOURCE', relation.source),
  ...link(id, 'HAS_TARGET', relation.target),
  ...link(id, 'STANDS_IN', piece.document),
  ...link(id, 'ATTRIBUTED_TO', piece.attributedTo),
  ...link(id, 'RELAYED_FROM', piece.relayedFrom),
  ...link(id, 'COPIED_FROM', piece.copyOf),
]

/** From who denies to each piece of evidence in the sentence denied. */
const denialLinks = ({ denials }: RelationRecord, ids: ReadonlyMap<EvidenceRecord, string>): readonly Link[] =>
  denials.flatMap((denial) =>
    [...ids]
      .filter(([{ document, start }]) => document === denial.of.document && start === denial.of.start)
      .flatMap(([, id]) => link(denial.by, 'DENIES', id, denial)),
  )
