import { groupBy, lazily } from '../../model'
import { STOCK_PHRASES } from '../lexicon/stock-phrases'
import type { ComparedWord } from '../words/compared-word'
import { WordReader } from '../words/word-reader'

/** With more words that are not of grammar beside the phrase, the sentence says something of its own. */
const MOST_OTHER_WORDS = 7

const phrasesByFirst = lazily(() => {
  const reader = new WordReader()
  return groupBy(
    STOCK_PHRASES.map((phrase) => reader.read(phrase).map(({ folded }) => folded)),
    ([first]) => first ?? '',
  )
})

/** Whether words are what every newsroom writes without copying: a stock phrase and little else. */
export const isStock = (words: readonly ComparedWord[]): boolean =>
  words.some((_, at) => beginsPhrase(words, at)) &&
  words.filter(({ isFunction }) => !isFunction).length <= MOST_OTHER_WORDS

const beginsPhrase = (words: readonly ComparedWord[], at: number): boolean =>
  (phrasesByFirst().get(words[at]?.folded ?? '') ?? []).some((phrase) =>
    phrase.every((part, i) => words[at + i]?.folded === part),
  )
