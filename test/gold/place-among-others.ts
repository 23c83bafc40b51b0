import type { Span } from '../../src/model'
import type { SentencePair } from './sentence-pair'

/** What stands around a sentence: two small articles that have nothing in common, with each other or with any case. */
const SURROUNDINGS = [
  {
    headline: 'Glasshouse of the botanical garden is full again',
    before: 'The ferns came back on a Monday, wrapped in wet newspaper.',
    after: 'Children of the neighbourhood may now water the cactuses on weekdays.',
  },
  {
    headline: 'Night bakers form a choir of their own',
    before: 'Twice a week, between dough and oven, they sing in the yard behind the mill.',
    after: 'One tenor has already left for a patisserie with better hours.',
  },
] as const

export interface PlacedSentence {
  readonly text: string
  /** Where the sentence stands in the text. */
  readonly span: Span
}

/** Puts each sentence of a pair into an article of its own, so that no rule about whole articles decides about it. */
export const placeAmongOthers = ({ text, second, under }: SentencePair): readonly [PlacedSentence, PlacedSentence] => [
  place(text, under?.[0], SURROUNDINGS[0]),
  place(second, under?.[1], SURROUNDINGS[1]),
]

function place(
  sentence: string,
  under: string | undefined,
  { headline, before, after }: (typeof SURROUNDINGS)[number],
): PlacedSentence {
  const head = [headline, ...(under === undefined ? [] : [under]), before, ''].join('\n\n')
  return { text: `${head}${sentence}\n\n${after}`, span: { start: head.length, end: head.length + sentence.length } }
}
