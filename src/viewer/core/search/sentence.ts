import type { Span } from '../../../model'

/** A stretch of an article that can be found by its words: UTF-16 code units into the article's text, end exclusive. */
export interface Sentence extends Span {
  readonly document: string
  readonly text: string
  /** What it is evidence of, or denies: the clearest first. Empty where it is the article's text and nothing more. */
  readonly uses: readonly SentenceUse[]
  /** Whether it was copied from another article. */
  readonly isCopy: boolean
}

/** A relation that a sentence has to do with, and the piece of the relation's evidence that it is or denies. */
export interface SentenceUse {
  readonly relation: string
  readonly document: string
  readonly start: number
}
