import type { Clause, NounPhrase } from '../../model'
import { actorsOfAll, ownersOf } from '../actors/actors'
import { complementsOf } from '../actors/complements-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** Whose words a charge is: "*Kenya's* accusation", "claims made *by Chad*". */
export function accusersOf(view: SentenceView, charge: NounPhrase, clause: Clause): readonly Actor[] {
  const owners = ownersOf(view, charge)
  if (owners.length > 0) return owners
  const attached = [...complementsOf(view, charge), ...clause.attachments]
  const by = attached.find(({ preposition }) => preposition === 'by' || preposition === 'from')
  return by && !clause.verb.passive ? actorsOfAll(view, by.phrases) : []
}
