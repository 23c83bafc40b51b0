import type { NounPhrase } from '../../model'
import { singularOf } from '../lexicon'
import { MEASURE_HEADS } from '../lexicon/measure-heads'
import type { SentenceView } from '../sentence/sentence-view'

/** What a phrase is about where its head only measures it: "dozens of *Maori elders*", "two tons of *grain*"; else the phrase itself. */
export function coresOf(view: SentenceView, phrase: NounPhrase): readonly NounPhrase[] {
  if (!isMeasure(view, phrase)) return [phrase]
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')
  return of ? of.phrases.flatMap((inner) => coresOf(view, inner)) : [phrase]
}

/** Nouns of quantity, and bare numbers: "*300* of them". */
const isMeasure = ({ tokens }: SentenceView, { head }: NounPhrase): boolean => {
  const word = tokens[head]?.normal ?? ''
  return MEASURE_HEADS.has(singularOf(word)) || MEASURE_HEADS.has(word) || /^\d/u.test(word)
}
