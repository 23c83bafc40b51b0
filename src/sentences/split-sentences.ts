import type { Span } from '../model'
import { cutOverlong } from './cut-overlong'
import { findTerminators } from './find-terminators'
import { isSentenceEnd } from './is-sentence-end'

/**
 * Splits a paragraph into sentences. Spans are into `text`, have no white space around them, do not overlap, and leave out
 * nothing but white space. A closing quote or bracket stays with the sentence it closes. What has no end for too long is cut.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const ends = findTerminators(words).filter((terminator) => isSentenceEnd(words, terminator))
  const cuts = [0, ...ends.map(({ end }) => end), words.length]
  const sentences = cuts.slice(1).flatMap((end, i) => trimmedSpan(words, cuts[i] ?? 0, end, paragraph.start))
  return sentences.flatMap((sentence) => cutOverlong(text, sentence))
}

function trimmedSpan(words: string, start: number, end: number, offset: number): Span[] {
  const raw = words.slice(start, end)
  const trimmed = raw.trim()
  if (trimmed === '') return []
  const from = offset + start + raw.length - raw.trimStart().length
  return [{ start: from, end: from + trimmed.length }]
}
