import type { Span } from './span'

/** A news article as it was read. `text` is never edited: what is not the article's own prose is left out of `body` instead. */
export interface Article {
  /** Hash of the text; the path joins it only where two files hold the same text. */
  readonly id: string
  /** Relative to the input that was named, with `/`. */
  readonly path: string
  /** Its address, where the text gives one. */
  readonly url: string | null
  /** Its headline; null where it has none. */
  readonly title: string | null
  /** Where the headline stands in `text`; it is also the first span of `body`. Null where the text has none. */
  readonly headline: Span | null
  /**
   * The name of the medium that published the article, as the article gives it: the site or paper before an agency that it
   * credits, and where only a credit is given, the medium credited. Null where nothing tells.
   */
  readonly outlet: string | null
  /**
   * Whose report it carries by its own credit, as the article names it: a news agency ("PARIS (Reuters) -", "By AFP",
   * "© AFP" at the foot), also where that is the publisher itself; or else another medium than the publisher, from which it was
   * taken over ("This article first appeared in The Guardian", "(CNN) -" in a local paper). Null where several share
   * the credit, and where one only contributed ("With PTI inputs").
   */
  readonly agency: string | null
  /** Names of its authors, as the byline gives them. */
  readonly authors: readonly string[]
  /**
   * Date of publication, ISO 8601, possibly partial (`2017`, `2017-05`, `2017-05-30`): as the text states it, else its address,
   * else its last change as the head states it.
   */
  readonly published: string | null
  /** BCP 47 tag; extraction knows English (`en`). */
  readonly language: string
  /** The whole text, nothing trimmed or changed. */
  readonly text: string
  /** The article's prose, paragraph by paragraph in reading order, without metadata and site furniture. */
  readonly body: readonly Span[]
}
