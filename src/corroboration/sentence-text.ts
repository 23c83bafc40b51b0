import type { Span } from '../model'

/** A sentence as corroboration needs it: what it says and whose it is. */
export interface SentenceText {
  readonly id: string
  readonly articleId: string
  /** Into the article's text. */
  readonly span: Span
  /** The words of the span. */
  readonly text: string
}
