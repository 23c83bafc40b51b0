import type { Span } from '../model'

/** In code units. The longest sentences of news have half of it: what goes on beyond is a list or a table, or no language at all. */
const LONGEST_SENTENCE = 1500

const SPACE = /\s/u

/**
 * Cuts a stretch without a sentence's end at white space into pieces that can be read, so that an article takes time in
 * proportion to its length whatever it holds. Spans are into `text`; only white space is left out.
 */
export function cutOverlong(text: string, sentence: Span): Span[] {
  const pieces: Span[] = []
  let start = sentence.start
  while (sentence.end - start > LONGEST_SENTENCE) {
    const end = cutBefore(text, start + LONGEST_SENTENCE, start + LONGEST_SENTENCE / 2)
    pieces.push({ start, end: trimmedEnd(text, start, end) })
    start = end
    while (start < sentence.end && SPACE.test(text.charAt(start))) start++
  }
  return [...pieces, { start, end: sentence.end }]
}

/** The last white space before `latest`; where there is none behind `earliest`, `latest` itself, but not inside a character. */
function cutBefore(text: string, latest: number, earliest: number): number {
  for (let at = latest; at > earliest; at--) if (SPACE.test(text.charAt(at))) return at
  return isLowSurrogate(text.charCodeAt(latest)) ? latest - 1 : latest
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && SPACE.test(text.charAt(last - 1))) last--
  return last
}
