import { TITLES, type Title } from './lexicon'
import { PhraseTable } from './phrase-table'

/** Titles and offices by phrase, abbreviations included. */
export const titles: PhraseTable<Title> = new PhraseTable(() => TITLES.map((title) => [title.words, title]))
