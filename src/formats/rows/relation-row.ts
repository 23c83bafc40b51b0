import { type DenialRecord, type EvidenceRecord, namesOfSources, type RelationRecord, relationKind } from '../../model'
import { strongestFirst } from '../strongest-first'
import { nameOf } from './name-of'
import { type Origin, originOf } from './origin'
import type { Records } from './records'

/** A relation as a command prints it: the record, the names that its ids stand for, and the strongest evidence first. */
export interface RelationRow extends RelationRecord {
  /** The type in words that read between source and target. */
  readonly label: string
  /** Name of the one who acts. */
  readonly sourceName: string
  /** Name of the one acted on. */
  readonly targetName: string
  /** Names of the independent sources; an article's title or path, in quotation marks, where nobody knows its outlet. */
  readonly sourceNames: readonly string[]
  /** The sentences, those that best speak for it first. */
  readonly evidence: readonly EvidenceRow[]
  /** Every sentence that denies it. */
  readonly denials: readonly DenialRow[]
  /** What this relation denies. */
  readonly denied: readonly DeniedRow[]
}

/** A sentence with the names that its ids stand for, and where it is from. */
export interface EvidenceRow extends EvidenceRecord, Origin {
  /** Name of the one in whose mouth the sentence puts it. */
  readonly attributedToName: string | null
  /** The name of the outlet whose report the sentence passes on. */
  readonly relayedFromName: string | null
}

/** A sentence that denies, with who does and where it is from. */
export interface DenialRow extends DenialRecord, Origin {
  /** Who denies it. */
  readonly byName: string
}

/** A sentence of a relation that another relation denies, and where it does. */
export interface DeniedRow extends Origin {
  /** Id of the relation denied. */
  readonly relation: string
  /** Name of the one who acts. */
  readonly sourceName: string
  /** The type in words that read between the two names. */
  readonly label: string
  /** Name of the one acted on. */
  readonly targetName: string
  /** Id of the document. */
  readonly document: string
  /** Where the sentence begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
  /** The sentence. */
  readonly text: string
  /** The sentence that denies it. */
  readonly by: Pick<DenialRecord, 'document' | 'start' | 'end'>
}

/**
 * A relation with the names that its ids stand for, and what it denies.
 *
 * @example
 * const { sourceName, label, targetName } = relationRow(recordsOf(data), relation)
 */
export function relationRow(records: Records, relation: RelationRecord): RelationRow {
  return {
    ...relation,
    ...relationNames(records, relation),
    evidence: strongestFirst(relation.evidence).map((evidence) => ({
      ...evidence,
      ...originOf(records, evidence.document),
      attributedToName: evidence.attributedTo && nameOf(records, evidence.attributedTo),
      relayedFromName: evidence.relayedFrom && nameOf(records, evidence.relayedFrom),
    })),
    denials: relation.denials.map((denial) => ({
      ...denial,
      ...originOf(records, denial.document),
      byName: nameOf(records, denial.by),
    })),
  }
}

/** What a relation's ids stand for, without its sentences. */
export type RelationNames = Pick<RelationRow, 'label' | 'sourceName' | 'targetName' | 'sourceNames' | 'denied'>

export const relationNames = (records: Records, relation: RelationRecord): RelationNames => ({
  ...namesOf(records, relation),
  sourceNames: namesOfSources(relation.evidence, records.documentById, (id) => nameOf(records, id)),
  denied: relation.denies.flatMap((id) => deniedRows(records, id, relation.id)),
})

/** The sentences of a relation that another one denies. */
function deniedRows(records: Records, id: string, denying: string): readonly DeniedRow[] {
  const denied = records.relationById.get(id)
  const denials = denied?.denials.filter(({ relation }) => relation === denying) ?? []
  return denials.flatMap(({ of, document, start, end }) => {
    const text = denied?.evidence.find(({ document: at, start: from }) => at === of.document && from === of.start)?.text
    if (!denied || text === undefined) return []
    const by = { document, start, end }
    return [{ relation: id, ...namesOf(records, denied), ...of, text, by, ...originOf(records, of.document) }]
  })
}

const namesOf = (records: Records, { source, target, type }: RelationRecord) => ({
  label: relationKind(type).label,
  sourceName: nameOf(records, source),
  targetName: nameOf(records, target),
})
