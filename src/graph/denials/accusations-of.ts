import type { RelationType } from '../../model'
import type { Accusation, Statement, Weight } from './statement'

/** Deeds that one is accused of. */
const HARMFUL: readonly RelationType[] = ['assault', 'coerce', 'sanction', 'mobilize', 'threaten']

/** Talk of somebody may be an accusation that no table has. */
const TALK: readonly RelationType[] = ['say', 'report']

/**
 * What a statement accuses of, as far as it is held to be so: "may accuse" and "did not bomb" accuse nobody. A deed that is told only as
 * denied ("denied having bombed") somebody must have accused him of.
 */
export function accusationsOf(statement: Statement): readonly Accusation[] {
  const { type, source, target, reciprocal, evidence, deniedBy } = statement
  if (deniedBy !== null && HARMFUL.includes(type))
    return [{ statement, accused: source, accuser: null, weight: 'charge' }]
  if (evidence.negated || (evidence.modality !== 'asserted' && evidence.modality !== 'historical')) return []
  if (type === 'accuse') {
    const charge = { statement, accused: target, accuser: source, weight: 'charge' as const }
    return reciprocal ? [charge, { ...charge, accused: source, accuser: target }] : [charge]
  }
  if (TALK.includes(type)) return [{ statement, accused: target, accuser: source, weight: 'talk' }]
  if (!HARMFUL.includes(type)) return []
  const weight: Weight = evidence.attribution === null ? 'own' : 'charge'
  return [{ statement, accused: source, accuser: evidence.attributedTo, weight }]
}
