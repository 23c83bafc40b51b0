import type { Clause, NounPhrase } from '../../model'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { accusersOf } from './accusers-of'
import { isCharge, isPointing } from './is-charge'
import { isCalledUntrue } from './is-falsehood-behind'
import type { SpokenRule } from './speech-at'

/** '"The claims *are false*," X said', "said the report *was not true*". */
export const saidFalse: SpokenRule = (view, clause, { speakers, start }) => {
  const { subjects, verb } = clause
  if (!lemmasAt(view, verb.head).includes('be') || !isCalledUntrue(view, clause)) return []
  const charge = subjects.find((phrase) => isPointing(view, phrase)) ?? chargeBefore(view, clause, start)
  if (!charge) return []
  const content = verb.start > charge.head + 1 ? { start: charge.head + 1, end: verb.start } : null
  const accusers = isCharge(view, charge) ? accusersOf(view, charge, clause) : []
  return [{ deniers: speakers, doers: [], accusers, cue: verbSpan(clause), content, isExplicit: true }]
}

/** The subject, or the charge that the words open with: "the *claims* of a plot against him are false" has the plot right before its verb. */
const chargeBefore = (view: SentenceView, { subjects }: Clause, start: number): NounPhrase | undefined =>
  [...subjects, ...view.parse.phrases.filter((phrase) => phrase.start === start)].find((phrase) =>
    isCharge(view, phrase),
  )
