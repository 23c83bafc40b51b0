import type { Span } from '../../src/model'

/** Words before a name or description about which annotators differ. */
const FIRST_WORDS = ['the ', 'a ', 'an ']
/** What follows a name and is a matter of taste. */
const LAST_SIGNS = ["'s", '’s', '.', ',']

/** The stretch of a text without an article before it, or a possessive ending or full stop after it: "The Boeing Co." -> "Boeing Co". */
export function coreSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const first = FIRST_WORDS.find((word) => words.toLowerCase().startsWith(word) && words.length > word.length)
  const last = LAST_SIGNS.find((sign) => words.endsWith(sign) && words.length > sign.length)
  return { start: start + (first?.length ?? 0), end: end - (last?.length ?? 0) }
}
