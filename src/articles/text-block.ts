import type { Span } from '../model'

/** A paragraph, heading or list item of a file: the smallest thing that is prose, metadata or furniture as a whole. */
export interface TextBlock {
  /** Into the article's text, without the white space and markup around the words. */
  readonly span: Span
  /** The words for the rules to read: white space collapsed, markup dropped. Not to be shown. */
  readonly words: string
  readonly kind: 'text' | 'heading' | 'item'
}

/** What an input format yields: the blocks in reading order, and what the file says about itself outside of them. */
export interface ArticleSource {
  readonly blocks: readonly TextBlock[]
  readonly given: GivenMetadata
}

/** Metadata that a file states field by field (front matter). */
export interface GivenMetadata {
  readonly title?: string
  /** Where `title` stands in the text. */
  readonly titleSpan?: Span
  readonly authors?: readonly string[]
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
}

export const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
