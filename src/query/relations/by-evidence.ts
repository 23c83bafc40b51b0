import { byText, isWeak, type RelationRecord } from '../../model'

/** What it takes to say how well evidenced a relation is: a record has it, and so may something leaner. */
export type Evidenced = Pick<RelationRecord, 'id' | 'type' | 'weight' | 'sources'>

/**
 * The best evidenced first: by independent sources, then by pieces of evidence; weak links, which claim nothing, behind all claims;
 * equals in the order of their ids.
 *
 * @example
 * relations.toSorted(byEvidence)
 */
export const byEvidence = (a: Evidenced, b: Evidenced): number =>
  Number(isWeak(a.type)) - Number(isWeak(b.type)) || b.sources - a.sources || b.weight - a.weight || byText(a.id, b.id)
