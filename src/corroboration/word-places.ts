import type { ReadSentence } from './article-reader'

/** A word that stands in more sentences than these leads to the first of them only, so that finding has a bound in the longest article. */
const MOST_PLACES = 32

/** In which sentences of an article a word stands, by its hash. */
export type WordPlaces = ReadonlyMap<number, readonly number[]>

/** The words of an article by where they stand; words of grammar are left out. */
export function wordPlaces(sentences: readonly ReadSentence[]): WordPlaces {
  const known = placesByArticle.get(sentences)
  if (known) return known
  const places = new Map<number, number[]>()
  for (const [at, { bag }] of sentences.entries()) {
    for (const word of new Set(bag)) {
      const found = places.get(word)
      if (!found) places.set(word, [at])
      else if (found.length < MOST_PLACES) found.push(at)
    }
  }
  placesByArticle.set(sentences, places)
  return places
}

const placesByArticle = new WeakMap<readonly ReadSentence[], WordPlaces>()
