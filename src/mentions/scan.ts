import type { Token } from '../model'
import type { Candidate } from './candidate'
import { GROUPS_IN_NAMES } from './lexicon/scan-words'

/** One sentence under the eyes of the name rules. */
export interface Scan {
  readonly tokens: readonly Token[]
  /** Which tokens may be part of a name by their capitals. */
  readonly isName: readonly boolean[]
  readonly titleCase: boolean
}

/** What a name rule read from a token on: mentions, a title that waits for its name, or just words to be passed over. */
export interface Parsed {
  /** The token to go on from. */
  readonly to: number
  readonly candidates: readonly Candidate[]
  readonly title?: PendingTitle
}

export interface PendingTitle {
  readonly from: number
  readonly words: string
  readonly gender: 'male' | 'female' | undefined
}

/** A name rule: reads what begins at token `at`, or null where it has nothing to say. */
export type NameRule = (scan: Scan, at: number) => Parsed | null

/**
 * Whether token `at` goes on from the one before within one name: a space or a hyphen in between, no punctuation, and no
 * possessive but that of a group ("the *Workers' Party*").
 */
export const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  if (!previous) return false
  if (isGroup(previous)) return /^['’]?\s+$/u.test(tokens[at]?.before ?? '')
  return !/['’]s$/u.test(previous.text) && isAdjacent(tokens, at)
}

/** Whether no punctuation stands between token `at` and the one before, unless it belongs to a short form ("St. Kitts"). */
export const isAdjacent = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous) return false
  return /^(?:\s+|-|‑)$/u.test(token.before) || (/^\.\s+$/u.test(token.before) && isShortForm(previous.text))
}

/** "J", "Mr", "Gen", "St": what a full stop may follow inside a name. */
const isShortForm = (word: string): boolean => /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3})$/u.test(word)

const isGroup = ({ text, normal }: Token): boolean => /^\p{Lu}/u.test(text) && GROUPS_IN_NAMES.includes(normal)
