import type { DocumentRecord } from '../../../model'
import type { NameSearch, Suggestion } from './name-search'
import type { Sentence } from './sentence'
import { foldWords } from './split-words'
import type { Found, TextSearch } from './text-search'

/** All that words lead to, each kind with the best match first. */
export interface Hits {
  readonly names: readonly Suggestion[]
  readonly topics: readonly Suggestion[]
  readonly sentences: Found<Sentence>
  readonly articles: Found<DocumentRecord>
}

const NONE = { items: [], words: new Set<string>() }

/** So many letters must be typed before articles are looked through: fewer are in nearly every sentence. */
const LEAST_LETTERS = 2

export const isEnoughForTexts = (words: string): boolean => foldWords(words).join('').length >= LEAST_LETTERS

/** @param texts null as long as the sentences have not been looked through. */
export function findHits(words: string, searchNames: NameSearch, texts: TextSearch | null): Hits {
  const named = searchNames(words)
  const searched = isEnoughForTexts(words) ? texts : null
  return {
    names: named.filter(({ entity }) => entity.type !== 'topic'),
    topics: named.filter(({ entity }) => entity.type === 'topic'),
    sentences: searched?.sentences(words) ?? NONE,
    articles: searched?.articles(words) ?? NONE,
  }
}

export const countHits = ({ names, topics, sentences, articles }: Hits): number =>
  [names, topics, sentences.items, articles.items].reduce((sum, { length }) => sum + length, 0)
