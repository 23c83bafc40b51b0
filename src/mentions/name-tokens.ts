import { hasTag, isCommonWord, isGivenName, isNeverName, isSurname, mayBeGivenName } from '../language'
import { SENTENCE_STARTERS } from '../language/lexicon'
import { foldName, type Token } from '../model'
import type { ArticleWords } from './article-words'
import { isAcronym, isCapitalized } from './letter-case'
import { DATING, FUNCTION_TAGS } from './lexicon/name-tokens-words'

const starters = new Set(SENTENCE_STARTERS.map(foldName))

/**
 * Which tokens of a sentence may be part of a name by their capitals. Where a capital says nothing (first word, after an
 * opening quotation mark, a line in title case), the article's other sentences decide.
 */
export function findNameTokens(tokens: readonly Token[], titleCase: boolean, words: ArticleWords): readonly boolean[] {
  return tokens.map((token, index) => {
    if (!isCapitalized(token) || isNoName(tokens, index)) return false
    if (titleCase) return !isFunctionWord(token) && (words.isNameLike(token.normal) || isUnheardOf(token, words))
    return !opensSentence(tokens, index) || opensWithName(tokens, index, words)
  })
}

/** In a line of capitals: neither an ordinary word nor one that the article writes without a capital. */
const isUnheardOf = (token: Token, words: ArticleWords): boolean =>
  !isCommonWord(token.normal) &&
  !words.isOrdinary(token.normal) &&
  !hasTag(token, 'Verb', 'Adverb', 'Value', 'Adjective')

/** "U.S-led", "Moscow-based": an adjective that a name opens. */
const COMPOUND_ADJECTIVE = /^\p{Lu}[\p{L}.]*-\p{Ll}{2,}$/u

/** "I", adjectives that a name opens, dates and the like; but "May" behind a given name is a surname. */
function isNoName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.normal === 'i' || COMPOUND_ADJECTIVE.test(token.text)) return true
  const isDate = isNeverName(token.normal) || (hasTag(token, 'Date') && !hasTag(token, 'Person'))
  return isDate && !isGivenName(tokens[index - 1]?.normal ?? '') && !isGivenHere(tokens, index)
}

/** "*April* Jones", "*May* Chidiac": a month or a day that a surname follows; "in *April* Jones resigned" dates something. */
const isGivenHere = (tokens: readonly Token[], index: number): boolean =>
  !DATING.includes(tokens[index - 1]?.normal ?? '') &&
  !hasTag(tokens[index - 1], 'Value') &&
  mayBeGivenName(tokens[index]?.normal ?? '') &&
  isCapitalized(tokens[index + 1]) &&
  tokens[index + 1]?.before === ' ' &&
  (isSurname(tokens[index + 1]?.normal ?? '') || (index === 0 && !isCommonWord(tokens[1]?.normal ?? '')))

/** First in the sentence, in a quotation, or behind a colon; the full stop of an initial or of "Mr." opens nothing. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index]?.before ?? ''
  if (index === 0 || /[:"“‘•*]\s*$/u.test(before)) return true
  return /\.\s+$/u.test(before) && (tokens[index - 1]?.text.length ?? 0) > 4
}

function opensWithName(tokens: readonly Token[], index: number, words: ArticleWords): boolean {
  const token = tokens[index]
  if (!token || (isFunctionWord(token) && !isAcronym(token))) return false
  if (isAcronym(token)) return true
  if (starters.has(foldName(token.normal)) && !isCapitalized(tokens[index + 1])) return false
  if (words.isNameLike(token.normal)) return true
  if (mayBeGivenName(token.normal) && isCapitalized(tokens[index + 1])) return true
  return (
    !words.isOrdinary(token.normal) && !isCommonWord(token.normal) && !hasTag(token, 'Adverb', 'Gerund', 'PastTense')
  )
}

const isFunctionWord = (token: Token): boolean => hasTag(token, ...FUNCTION_TAGS) && !hasTag(token, 'Person', 'Place')
