import { collapseCopies } from '../../src/corroboration'
import type { Span } from '../../src/model'
import type { Extraction } from '../../src/pipeline'

/** A sentence that was copied, and the article that it was copied from. */
export interface CopiedSentence {
  readonly articleId: string
  readonly span: Span
  readonly originId: string
}

/** The one place of the gold that knows how corroboration is asked about sentences. The articles differ in their texts. */
export function findCopiedSentences(extractions: readonly Extraction[]): CopiedSentence[] {
  const sentences = extractions.flatMap(({ article, sentences }) =>
    sentences.map(({ id, articleId, span }) => ({
      id,
      articleId,
      span,
      text: article.text.slice(span.start, span.end),
    })),
  )
  const originBySentence = collapseCopies(
    extractions.map(({ article }) => article),
    sentences,
  )
  return sentences.flatMap(({ id, articleId, span }) => {
    const originId = originBySentence.get(id)
    return originId === undefined ? [] : [{ articleId, span, originId }]
  })
}
