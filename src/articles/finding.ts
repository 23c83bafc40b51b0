import type { TextBlock } from './text-block'

/** What a rule says of a block that is not the article's prose: which rule it was and what the block tells about the article. */
export interface Finding {
  readonly url?: string
  /** The publishing medium. */
  readonly outlet?: string
  /** The agency or medium from which the report comes, by the words of a byline, dateline or source line. */
  readonly credit?: string
  readonly authors?: readonly string[]
  /** ISO 8601, possibly partial. */
  readonly published?: string
  /** Last changed: it stands in where no date of publication is given. */
  readonly updated?: string
  /** The address or date says what it is of ("Published:", "URL:"): without such a word it may be another article's. */
  readonly isLabelled?: true
  /** Where the line means what it says: for want of this above and below the text, since among the paragraphs it is a picture's. */
  readonly holds?: 'anywhere' | 'foot'
  /** The titles that follow, up to the next sentence, go with the block. */
  readonly opensList?: true
}

/** Above the first sentence of the article, below its last one, or between. */
export type BlockPlace = 'head' | 'middle' | 'foot'

/** What a rule may ask about the surroundings of a block. */
export interface BlockContext {
  /** A block that could be the headline stands above. */
  readonly isBelowTitle: boolean
  readonly isFoot: boolean
}

/** Tells one kind of metadata or furniture from prose. */
export interface BlockRule {
  readonly id: string
  /** Some lines mean something only before the first or after the last sentence of the article. */
  readonly where: 'anywhere' | 'edges' | 'head'
  /** Null where the block is not of this kind. */
  readonly read: (block: TextBlock, context: BlockContext) => Finding | null
}
