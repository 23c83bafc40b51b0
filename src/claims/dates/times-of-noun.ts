import type { Clause, NounPhrase } from '../../model'
import { LIGHT_VERBS } from '../lexicon/light-verbs'
import { HAPPENING_VERBS, WITHIN } from '../lexicon/time-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { isNear, opensClause } from './clause-of-time'
import { deedBefore } from './deed-before'
import { findTimes, type TimePhrase } from './find-times'
import { timesOfClause } from './times-of-clause'

/** When the deed that a noun names happened: by words before it, behind it, or by the verb that only says that it happened. */
export function timesOfNoun(view: SentenceView, phrase: NounPhrase): readonly TimePhrase[] {
  const modifying = timesWithin(view, phrase)
  if (modifying.length > 0) return modifying
  const carrier = carrierOf(view, phrase)
  return carrier ? timesOfClause(view, carrier) : timesBehind(view, phrase)
}

/** "*Monday's* talks", "the *2011* invasion", "the invasion *of 2011*". */
export const timesWithin = (view: SentenceView, { head }: NounPhrase): readonly TimePhrase[] =>
  findTimes(view).filter(({ of }) => of?.head === head)

/** "Talks were *held* on Monday", "it *launched* an attack on Monday". */
const carrierOf = (view: SentenceView, { head }: NounPhrase): Clause | undefined =>
  view.parse.clauses.find(
    ({ verb, subjects, objects }) =>
      (objects.some((one) => one.head === head) && isAny(view, verb.head, LIGHT_VERBS)) ||
      (subjects.some((one) => one.head === head) &&
        isAny(view, verb.head, verb.passive ? LIGHT_VERBS : HAPPENING_VERBS)),
  )

const isAny = (view: SentenceView, verb: number, list: ReadonlySet<string>): boolean =>
  lemmasAt(view, verb).some((lemma) => list.has(lemma))

/** "the killing of X *in 2006*"; a day of the news behind "condemned the killing" may be that of the condemning. */
const timesBehind = (view: SentenceView, phrase: NounPhrase): readonly TimePhrase[] =>
  findTimes(view).filter(
    (time) =>
      time.of === null &&
      !opensClause(view, time) &&
      deedBefore(view, time)?.head === phrase.head &&
      !(isNear(time.when) && isObject(view, phrase)),
  )

/** Not what only stands beside the verb: "spoke *after the talks* on Monday". */
const isObject = ({ parse, tokens }: SentenceView, { start, head }: NounPhrase): boolean =>
  parse.clauses.some(({ verb }) => verb.head < head) && !BESIDE.has(tokens[start - 1]?.normal ?? '')

const BESIDE: ReadonlySet<string> = new Set([...WITHIN, 'after', 'before', 'following', 'since'])
