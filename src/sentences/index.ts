import { type Article, contentId, type Sentence, type Span, type Token } from '../model'
import { splitSentences } from './split-sentences'

export { splitSentences } from './split-sentences'

/** Tags the words of one stretch of a text; the tokens' spans are into the whole text. */
export type TagTokens = (text: string, span: Span) => Token[]

/** Finds the sentences of an article's body in reading order. Ids come from the article and the place alone. */
export function findSentences(article: Article, tagTokens: TagTokens): Sentence[] {
  const places = article.body.flatMap((paragraph, i) =>
    splitSentences(article.text, paragraph).map((span) => ({ span, paragraph: i })),
  )
  return places.map(({ span, paragraph }, index) => ({
    id: contentId(article.id, String(span.start), String(span.end)),
    articleId: article.id,
    index,
    paragraph,
    isHeadline: article.headline !== null && paragraph === 0,
    span,
    tokens: tagTokens(article.text, span),
  }))
}
