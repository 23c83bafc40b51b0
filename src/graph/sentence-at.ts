import type { SentencePlace } from '../model'

/**
 * The sentence that holds a place, found by halving.
 *
 * @param sentences those of one article, in the order of the text
 * @param place UTF-16 offset into the article's text
 */
export function sentenceAt(sentences: readonly SentencePlace[], place: number): SentencePlace | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence && sentence.span.start <= place) low = middle + 1
    else high = middle
  }
  const last = sentences[low - 1]
  return last && place < last.span.end ? last : null
}
