import { strongestFirst } from '../../formats'
import { type DenialRecord, type EvidenceRecord, namesOfSources, type RelationRecord, relationKind } from '../../model'
import type { Lookup } from '../../query'
import { type Origin, originOf } from './origin'

/** A relation as a command prints it: the record, the names that its ids stand for, and the strongest evidence first. */
export interface RelationRow extends RelationRecord {
  readonly label: string
  readonly sourceName: string
  readonly targetName: string
  /** Names of the independent sources; an article's title or path, in quotation marks, where nobody knows its outlet. */
  readonly sourceNames: readonly string[]
  readonly evidence: readonly EvidenceRow[]
  readonly denials: readonly DenialRow[]
  /** What this relation denies. */
  readonly denied: readonly DeniedRow[]
}

export interface EvidenceRow extends EvidenceRecord, Origin {
  readonly attributedToName: string | null
  /** The name of the outlet whose report the sentence passes on. */
  readonly relayedFromName: string | null
}

export interface DenialRow extends DenialRecord, Origin {
  /** Who denies it. */
  readonly byName: string
}

/** A sentence of a relation that another relation denies, and where it does. */
export interface DeniedRow extends Origin {
  /** Id of the relation denied. */
  readonly relation: string
  readonly sourceName: string
  readonly label: string
  readonly targetName: string
  readonly document: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The sentence that denies it. */
  readonly by: Pick<DenialRecord, 'document' | 'start' | 'end'>
}

export function relationRow(graph: Lookup, relation: RelationRecord): RelationRow {
  return {
    ...relation,
    ...namesOf(graph, relation),
    sourceNames: namesOfSources(relation.evidence, graph.documentById, (id) => nameOf(graph, id)),
    evidence: strongestFirst(relation.evidence).map((evidence) => ({
      ...evidence,
      ...originOf(graph, evidence.document),
      attributedToName: evidence.attributedTo && nameOf(graph, evidence.attributedTo),
      relayedFromName: evidence.relayedFrom && nameOf(graph, evidence.relayedFrom),
    })),
    denials: relation.denials.map((denial) => ({
      ...denial,
      ...originOf(graph, denial.document),
      byName: nameOf(graph, denial.by),
    })),
    denied: relation.denies.flatMap((id) => deniedRows(graph, id, relation.id)),
  }
}

/** The sentences of a relation that another one denies. */
function deniedRows(graph: Lookup, id: string, denying: string): readonly DeniedRow[] {
  const denied = graph.relationById.get(id)
  const denials = denied?.denials.filter(({ relation }) => relation === denying) ?? []
  return denials.flatMap(({ of, document, start, end }) => {
    const text = graph.documentById.get(of.document)?.text.slice(of.start, of.end)
    if (!denied || text === undefined) return []
    const by = { document, start, end }
    return [{ relation: id, ...namesOf(graph, denied), ...of, text, by, ...originOf(graph, of.document) }]
  })
}

const nameOf = ({ entityById }: Lookup, id: string): string => entityById.get(id)?.name ?? id

const namesOf = (graph: Lookup, { source, target, type }: RelationRecord) => ({
  label: relationKind(type).label,
  sourceName: nameOf(graph, source),
  targetName: nameOf(graph, target),
})
