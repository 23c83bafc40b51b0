import { hasTag, isCommonWord } from '../language'
import type { Sentence, Token } from '../model'

/** Begins with a capital, or has one inside as "iNewsToday" and "eBay" do. */
export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|\p{Ll}\p{Lu}|\p{N}+\p{Lu})/u.test(token.text)

/** All capitals, at least two, a possessive left aside: "NATO", "U.S.", "G7", "the UN's". */
export const isAcronym = (token: Token | undefined): boolean => {
  const text = token?.text.replace(/['’]s$/u, '') ?? ''
  return /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(text) && /\p{Lu}/u.test(text.slice(1) + (/\d/u.test(text) ? 'X' : ''))
}

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /(?:['’]s|s['’])$/u.test(token.text)

/** Words that titles in title case leave in lower case; they say nothing about a line's case. */
const SMALL_WORD_LENGTH = 4

/**
 * Whether a line is set in capitals ("Putin Calls for Policies ..."), so that a capital tells nothing of a name: four long
 * words, four fifths of them with capitals, ordinary words among them, none in lower case but those that such lines leave
 * small, and no full stop at the end. `text` is the article's.
 */
export function isTitleCase({ tokens, span }: Sentence, text: string): boolean {
  const words = tokens.filter((token) => token.text.length >= SMALL_WORD_LENGTH && /^\p{L}/u.test(token.text))
  const isSentence = /[.!?][\s"”’')\]]*$/u.test(text.slice(span.start, span.end).slice(-4))
  const capitals = words.filter(isCapitalized)
  if (isSentence || words.length < 4 || capitals.length < words.length * 0.8) return false
  const small = words.filter((token) => !isCapitalized(token))
  return capitals.some(({ normal }) => isCommonWord(normal)) && !small.some((token) => hasTag(token, 'Verb', 'Noun'))
}
