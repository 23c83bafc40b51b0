import { hasTag } from '../language'
import { words } from '../language/words'
import type { Token } from '../model'
import type { Words } from './chunk'
import { follows } from './tags/word-context'

/** Where the words at token `at` that only say when end ("*Monday* to discuss", "*last week*, *late on*"); `at` where there are none. */
export function timeEnd(words: Words, at: number): number {
  const { tokens, isName } = words
  if (hasTag(tokens[at], 'Month') && isDayNumber(tokens[at + 1])) return dateEnd(words, at)
  if (isName(at)) return at
  const isQualified = QUALIFIERS.has(tokens[at]?.normal ?? '') && follows(tokens[at + 1])
  const unit = isQualified ? at + 1 : at
  const word = tokens[unit]?.normal ?? ''
  if (isName(unit) || !(DAYS.has(word) || (isQualified && UNITS.has(word)))) return at
  const end = follows(tokens[unit + 1]) && PARTS_OF_DAY.has(tokens[unit + 1]?.normal ?? '') ? unit + 2 : unit + 1
  return modifiesNoun(tokens, end) ? at : end
}

/** "July 21", "July 21, 2016". */
const dateEnd = ({ tokens }: Words, at: number): number =>
  /^(?:19|20)\d\d$/u.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2

const isDayNumber = (token: Token | undefined): boolean => /^[0-3]?\d$/u.test(token?.text ?? '')

/** "Monday's talks", "a Friday interview", "last week deal": the words belong to a noun. */
const modifiesNoun = (tokens: readonly Token[], end: number): boolean =>
  hasTag(tokens[end - 1], 'Possessive') || /^['’]/u.test(tokens[end]?.before ?? '')

const QUALIFIERS = new Set(words('last next this late early earlier later every'))
const DAYS = new Set(words('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'))
const UNITS = new Set([
  ...DAYS,
  ...words('week month year decade century spring summer autumn fall winter morning afternoon evening night weekend'),
])
const PARTS_OF_DAY = new Set(words('morning afternoon evening night'))
