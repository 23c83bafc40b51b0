import type { DenialRecord, EvidenceRecord, RelationRecord } from '../../model'
import { nameOf } from '../rows/name-of'
import { type Origin, originOf } from '../rows/origin'
import type { Records } from '../rows/records'
import { type RelationNames, relationNames } from '../rows/relation-row'
import { strongestFirst } from '../strongest-first'
import { evidenceIds } from './evidence-ids'

/** A sentence behind a relation, and what is known of both. What the lines of a relation or of a document share is made once. */
export interface EvidenceLine {
  readonly relation: RelationRecord
  readonly names: RelationNames
  readonly id: string
  readonly piece: EvidenceRecord
  readonly origin: Origin
  /** The denials of this very sentence. */
  readonly denials: readonly DenialRecord[]
  /** The name of an entity by its id; null for nobody. */
  readonly nameOf: (id: string | null) => string | null
}

/** Relation after relation, the sentence that best speaks for it first. */
export function* evidenceLines(relations: Iterable<RelationRecord>, records: Records): Iterable<EvidenceLine> {
  const originById = new Map<string, Origin>()
  const origin = (document: string): Origin => {
    const known = originById.get(document) ?? originOf(records, document)
    originById.set(document, known)
    return known
  }
  const name = (id: string | null): string | null => id && nameOf(records, id)
  for (const relation of relations) {
    const names = relationNames(records, relation)
    for (const [piece, id] of evidenceIds(relation.id, strongestFirst(relation.evidence))) {
      const denials = relation.denials.filter(({ of }) => of.document === piece.document && of.start === piece.start)
      yield { relation, names, id, piece, origin: origin(piece.document), denials, nameOf: name }
    }
  }
}
