import type { Span } from './span'

/** A news article as it was read. `text` is never edited: what is not the article's own prose is left out of `body` instead. */
export interface Article {
  /** Hash of the text; the path joins it only where two files hold the same text. */
  readonly id: string
  /** Relative to the input that was named, with `/`. */
  readonly path: string
  readonly url: string | null
  readonly title: string | null
  /** Where the headline stands in `text`; it is also the first span of `body`. Null where the text has none. */
  readonly headline: Span | null
  /** The name of the medium that published the article, as the article gives it. */
  readonly outlet: string | null
  /** The news agency whose report it carries by its own credit ("PARIS (Reuters) -", "By AFP"), as the article names it. */
  readonly agency: string | null
  readonly authors: readonly string[]
  /** Date of publication, ISO 8601, possibly partial (`2017`, `2017-05`, `2017-05-30`). */
  readonly published: string | null
  /** BCP 47 tag; extraction knows English (`en`). */
  readonly language: string
  readonly text: string
  /** The article's prose, paragraph by paragraph in reading order, without metadata and site furniture. */
  readonly body: readonly Span[]
}
