import type { Span } from './span'

/** A word of a sentence with the tags of the part-of-speech tagger. Span is into the article's text. */
export interface Token extends Span {
  /** The word as it stands in the text, without the punctuation around it; empty for the hidden second half of a contraction (the "not" of "didn't"). */
  readonly text: string
  /** Lower case, straight apostrophes, contractions opened ("did" + "not"), possessive 's dropped. */
  readonly normal: string
  /** Punctuation and space that stand between the token before (or the sentence's start) and this one. */
  readonly before: string
  /** The tagger's tags, sorted. */
  readonly tags: readonly string[]
}

/** Where one sentence of an article's body stands: all that is kept of it once its claims are made. */
export interface SentencePlace {
  /** Hash of where it stands. */
  readonly id: string
  /** The article that it stands in. */
  readonly articleId: string
  /** Position among the article's sentences, from 0. */
  readonly index: number
  /** Which span of `Article.body` (its paragraph) it belongs to. */
  readonly paragraph: number
  /** Whether it is the headline. */
  readonly isHeadline: boolean
  /** Where it stands in the article's text. */
  readonly span: Span
}

/** One sentence of an article's body, as it is read. */
export interface Sentence extends SentencePlace {
  readonly tokens: readonly Token[]
}
