import type { SentenceText } from '../../src/corroboration'
import type { Article } from '../../src/model'

/** Articles by their ids, each a list of sentences. */
export type Corpus = Readonly<Record<string, readonly string[]>>

export const articleOf = (id: string, sentences: readonly string[], more: Partial<Article> = {}): Article => {
  const prose = sentences.join(' ')
  return {
    id,
    path: `${id}.txt`,
    url: null,
    title: null,
    headline: null,
    outlet: null,
    agency: null,
    authors: [],
    published: null,
    language: 'en',
    text: `${prose}\n\nPrinted by ${id}`,
    body: [{ start: 0, end: prose.length }],
    ...more,
  }
}

export const sentencesOf = (articleId: string, sentences: readonly string[]): SentenceText[] => {
  let start = 0
  return sentences.map((text, i) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    return { id: `${articleId}${i}`, articleId, span, text }
  })
}

export const allSentences = (corpus: Corpus): SentenceText[] =>
  Object.entries(corpus).flatMap(([id, sentences]) => sentencesOf(id, sentences))
