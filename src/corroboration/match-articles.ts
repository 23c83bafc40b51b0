import type { ReadSentence } from './article-reader'
import { compareSentences } from './comparison/compare-sentences'
import type { Match } from './match'

/** Sentences that share fewer of their words are not compared word by word. */
const LEAST_OVERLAP = 0.5

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
  return article.flatMap((sentence, at) => known.get(at) ?? bestMatch(sentence, at, earlier) ?? [])
}

function bestMatch(sentence: ReadSentence, at: number, earlier: readonly ReadSentence[]): Match | null {
  let best: Match | null = null
  for (const [from, other] of earlier.entries()) {
    if (overlap(sentence.bag, other.bag) < LEAST_OVERLAP) continue
    const kinship = compareSentences(other.words, sentence.words)
    if (kinship === 'proven') return { at, from, kinship }
    if (kinship === 'alike' || (kinship && !best)) best = { at, from, kinship }
  }
  return best
}

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
