import { type EvidenceRow, type Origin, originOf, type RelationRow, relationRow } from '../../../formats'
import type { DenialRecord } from '../../../model'
import type { Denial, Lookup } from '../../../query'

/** A denial with the sentence that it denies, and the names that their ids stand for. */
export interface DenialLine extends DenialRecord, Origin {
  readonly byName: string
  readonly denied: DeniedSentence
}

/** The sentence denied, and the relation that it speaks for. */
export interface DeniedSentence
  extends EvidenceRow,
    Pick<RelationRow, 'type' | 'label' | 'source' | 'sourceName' | 'target' | 'targetName' | 'reciprocal'> {
  /** Id of the relation. */
  readonly relation: string
}

/** A denial as a line; as many as there are sentences denied, which is one. */
export function denialLines(graph: Lookup, { by, denial, relation, evidence }: Denial): readonly DenialLine[] {
  const row = relationRow(graph, { ...relation, evidence: [evidence] })
  const { id, type, label, reciprocal, source, sourceName, target, targetName } = row
  const ends = { relation: id, type, label, reciprocal, source, sourceName, target, targetName }
  const origin = { ...originOf(graph, denial.document), byName: by.name }
  return row.evidence.map((piece) => ({ ...denial, ...origin, denied: { ...ends, ...piece } }))
}
