import { foldName } from '../model'
import { EVENTS, NEVER_NAMES, NEVER_NAMES_ALONE, SENTENCE_STARTERS } from './lexicon'
import { PhraseTable } from './phrase-table'

/** Words and phrases with capitals that name no entity by themselves: days, religions, events, documents. */
export const nonNames: PhraseTable<string> = new PhraseTable(() =>
  [...NEVER_NAMES, ...NEVER_NAMES_ALONE, ...SENTENCE_STARTERS, ...EVENTS].map((phrase) => [phrase, phrase]),
)

const never = new Set(NEVER_NAMES.map(foldName))

/** Whether the word is part of no name at all. */
export const isNeverName = (word: string): boolean => never.has(foldName(word))
