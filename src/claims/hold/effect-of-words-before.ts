import type { Clause, NounPhrase } from '../../model'
import { type Effect, GOVERNING_PHRASES, OPEN_NOUNS, singularOf } from '../lexicon'
import type { SentenceView } from '../sentence/sentence-view'

/** The most words that a phrase of the table has. */
const LONGEST = Math.max(...[...GOVERNING_PHRASES.keys()].map((phrase) => phrase.split(' ').length))

/** The effect of the phrase that ends right before token `end`: "(is) *unlikely to*", "*far from*". */
export function effectOfPhrase({ tokens }: SentenceView, end: number): Effect | null {
  for (let length = LONGEST; length > 0; length--) {
    if (length > end) continue
    const words = tokens.slice(end - length, end).map(({ normal }) => normal)
    const effect = GOVERNING_PHRASES.get(words.join(' '))
    if (effect) return effect
  }
  return null
}

/** The noun that a clause hangs on, right before it: "a *plan* to invade", "*hopes* of meeting", "no *evidence* that". */
export function nounBefore({ parse }: SentenceView, clause: Clause): NounPhrase | null {
  const at = clause.verb.form === 'infinitive' ? clause.verb.start : clause.verb.start - 1
  const end = clause.link === 'complement' ? clause.span.start : at
  return parse.phrases.find((phrase) => phrase.end === end) ?? null
}

/** What a noun does to the deed that hangs on it. */
export const effectOfNoun = ({ tokens }: SentenceView, { head }: NounPhrase): Effect | null =>
  OPEN_NOUNS.get(singularOf(tokens[head]?.normal ?? '')) ?? null
