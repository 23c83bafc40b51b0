import type { ReadSentence } from './article-reader'
import { compareSentences } from './comparison/compare-sentences'
import type { Match } from './match'
import { type WordPlaces, wordPlaces } from './word-places'

/** Sentences that share fewer of their words are not compared word by word ... */
const LEAST_OVERLAP = 0.5
/** ... and of the others so many, those that share most first. */
const MOST_COMPARED = 8

/**
 * Goes through an article beside an earlier one and finds for each sentence the one that it may go back to, however heavily rewritten:
 * what is too little by itself counts beside others.
 *
 * @param known the matches that are settled already.
 */
export function matchArticles(
  article: readonly ReadSentence[],
  earlier: readonly ReadSentence[],
  known: ReadonlyMap<number, Match>,
): Match[] {
  const places = wordPlaces(earlier)
  return article.flatMap((sentence, at) => known.get(at) ?? bestMatch(sentence, at, earlier, places) ?? [])
}

function bestMatch(
  sentence: ReadSentence,
  at: number,
  earlier: readonly ReadSentence[],
  places: WordPlaces,
): Match | null {
  let best: Match | null = null
  for (const from of likeliest(sentence, earlier, places)) {
    const kinship = compareSentences(earlier[from]?.words ?? [], sentence.words)
    if (kinship === 'proven') return { at, from, kinship }
    if (kinship && (best === null || (kinship === 'alike' && best.kinship === 'loose'))) best = { at, from, kinship }
  }
  return best
}

/** The sentences worth comparing, those that share most words first. */
function likeliest({ bag }: ReadSentence, earlier: readonly ReadSentence[], places: WordPlaces): readonly number[] {
  const candidates = new Set([...bag].flatMap((word) => places.get(word) ?? []))
  return [...candidates]
    .map((from) => ({ from, shared: overlap(bag, earlier[from]?.bag ?? NONE) }))
    .filter(({ shared }) => shared >= LEAST_OVERLAP)
    .sort((a, b) => b.shared - a.shared || a.from - b.from)
    .slice(0, MOST_COMPARED)
    .map(({ from }) => from)
}

const NONE = new Uint32Array()

/** How many of the shorter's words the other has too, in [0, 1]. */
function overlap(left: Uint32Array, right: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] ?? 0, right[j] ?? 0]
    if (a === b) shared++
    if (a <= b) i++
    if (b <= a) j++
  }
  return shared / Math.max(1, Math.min(left.length, right.length))
}
