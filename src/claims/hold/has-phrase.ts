import type { Span } from '../../model'
import { type PhrasesByFirstWord, phraseAt } from '../sentence/phrases-by-first-word'
import type { SentenceView } from '../sentence/sentence-view'

/** Whether one of the phrases stands wholly between two tokens. */
export function hasPhrase({ tokens }: SentenceView, phrases: PhrasesByFirstWord, { start, end }: Span): boolean {
  const last = Math.min(end, tokens.length)
  for (let at = Math.max(0, start); at < last; at++) if (phraseAt(phrases, tokens, at, last)) return true
  return false
}
