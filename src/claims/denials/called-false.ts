import type { Clause } from '../../model'
import { CALLING_VERBS } from '../lexicon/denial-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { accusersOf } from './accusers-of'
import { isHeld } from './denied-by-verb'
import { deniersBy } from './denier-of'
import type { DraftDenial } from './draft-denial'
import { isCharge, isPointing } from './is-charge'
import { isFalsehoodBehind } from './is-falsehood-behind'
import { spanBehind } from './span-behind'

/** "*called* the accusation *a lie*", "*described* it as *baseless*". */
export function calledFalse(view: SentenceView, clause: Clause): DraftDenial[] {
  if (!lemmasAt(view, clause.verb.head).some((lemma) => CALLING_VERBS.has(lemma))) return []
  const charge = clause.objects.find((phrase) => isCharge(view, phrase) || isPointing(view, phrase))
  if (!charge || clause.verb.passive || !isFalsehoodBehind(view, clause) || !isHeld(view, clause)) return []
  const deniers = deniersBy(view, clause)
  if (deniers.length === 0) return []
  const content = spanBehind(view, clause, clause.verb.end)
  const accusers = isCharge(view, charge) ? accusersOf(view, charge, clause) : []
  return [{ deniers, doers: [], accusers, cue: verbSpan(clause), content, isExplicit: true }]
}
