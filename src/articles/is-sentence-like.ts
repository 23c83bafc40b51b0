import { countWords, type TextBlock } from './text-block'

/** Headlines, captions and labels stay below this; a paragraph cut off by a crawler does not. */
const LONGEST_TITLE_IN_WORDS = 25

const CLOSERS = /["'”’»)\]\s]+$/u
/** "the U.S." or "3 p.m." at the end is an abbreviation's full stop, which a headline may have too. */
const ENDS_IN_DOTTED_ABBREVIATION = /(?:^|[\s(])\p{L}\.(?:\p{L}\.)+$/u
const INNER_SENTENCE_END = /\p{Ll}[.!?]["'”’»)\]]?\s+["'“‘«([]?\p{Lu}/u

/**
 * Whether a block reads as running prose and not as a title or label: it ends in a full stop,
 * or is too long for a title, or has a sentence's end inside. "?" and "!" prove nothing, headlines end in them too.
 */
export function isSentenceLike({ kind, words }: TextBlock): boolean {
  if (kind === 'heading') return false
  const bare = words.slice(-200).replace(CLOSERS, '')
  if (/[.…]$/.test(bare) && !ENDS_IN_DOTTED_ABBREVIATION.test(bare)) return true
  return countWords(words) > LONGEST_TITLE_IN_WORDS || INNER_SENTENCE_END.test(words)
}
