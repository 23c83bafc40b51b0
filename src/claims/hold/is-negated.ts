import type { Clause, NounPhrase } from '../../model'
import { NEGATIVE_ADVERBS, NEGATIVE_PHRASES, NEGATORS, PSEUDO_NEGATIONS } from '../lexicon'
import { phrasesByFirstWord } from '../sentence/phrases-by-first-word'
import type { SentenceView } from '../sentence/sentence-view'
import { hasPhrase } from './has-phrase'
import { openingOf } from './opening-of'

const NEGATIONS = phrasesByFirstWord(NEGATIVE_PHRASES)
const PSEUDO = phrasesByFirstWord(PSEUDO_NEGATIONS)

/** Whether a clause's own words negate it: "did *not*", "*hardly*", "*nobody* in Peru", "gave *no* support", "at *no* time". */
export function isNegated(view: SentenceView, clause: Clause): boolean {
  const { verb, subjects, objects } = clause
  const opening = openingOf(view, clause)
  if (hasPhrase(view, NEGATIONS, { start: opening.start, end: verb.end + 2 })) return true
  if (hasPhrase(view, PSEUDO, { start: opening.start, end: verb.end + 3 })) return false
  const byVerb = verb.negated || isNegativeVerb(view, clause)
  const byPart = [...subjects, ...objects].some((phrase) => opensNegative(view, phrase))
  return byVerb || byPart
}

/** "hardly supports", "not to attack". */
function isNegativeVerb({ tokens }: SentenceView, { verb }: Clause): boolean {
  const before = tokens[verb.start - 1]?.normal ?? ''
  if (verb.form === 'infinitive' && (before === 'not' || before === 'never')) return true
  return tokens.slice(Math.max(0, verb.start - 1), verb.head).some(({ normal }) => NEGATIVE_ADVERBS.has(normal))
}

/** "no evidence", "not a single concession", "neither Russia nor", "few ministers" (but "a few"). */
function opensNegative({ tokens }: SentenceView, { start }: NounPhrase): boolean {
  const [first, before] = [tokens[start]?.normal ?? '', tokens[start - 1]?.normal ?? '']
  return NEGATORS.has(first) || first === 'few' || ['no', 'neither', 'nor', 'not'].includes(before)
}
