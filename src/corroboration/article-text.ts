import { type Article, byText, groupBy } from '../model'
import { orderArticles } from './order-articles'
import type { SentenceText } from './sentence-text'
import { quotedSpans } from './words/quoted-spans'

/** An article as the search for copies reads it. */
export interface ArticleText {
  readonly id: string
  /** The whole file, furniture and all. */
  readonly text: string
  /** In reading order. */
  readonly sentences: readonly SentenceText[]
  /** For each sentence whether it begins within a quotation that an earlier one of its paragraph opened. */
  readonly startsQuoted: readonly boolean[]
}

/** Articles in the order in which one can be the origin of another, each with its sentences. Sentences of no article are left out. */
export function articleTexts(articles: readonly Article[], sentences: readonly SentenceText[]): ArticleText[] {
  const sentencesByArticle = groupBy(sentences, ({ articleId }) => articleId)
  return orderArticles(articles).map(({ id, text }) => {
    const own = (sentencesByArticle.get(id) ?? []).toSorted((a, b) => a.span.start - b.span.start || byText(a.id, b.id))
    return { id, text, sentences: own, startsQuoted: quotationStates(own, text) }
  })
}

/** A quotation ends with its paragraph: where it goes on, the next opens it anew. */
function quotationStates(sentences: readonly SentenceText[], text: string): boolean[] {
  let isOpen = false
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1]
    const startsQuoted =
      isOpen && before !== undefined && !text.slice(before.span.end, sentence.span.start).includes('\n')
    isOpen = quotedSpans(sentence.text, startsQuoted).isOpen
    return startsQuoted
  })
}
