import type { TextBlock } from './text-block'

/** What a rule says of a block that is not the article's prose: which rule it was and what the block tells about the article. */
export interface Finding {
  readonly url?: string
  /** The publishing medium. */
  readonly outlet?: string
  /** The agency or medium that a byline or dateline credits: it stands in where no publisher is named. */
  readonly credit?: string
  readonly authors?: readonly string[]
  /** ISO 8601, possibly partial. */
  readonly published?: string
  /** Last changed: it stands in where no date of publication is given. */
  readonly updated?: string
  /** The titles that follow, up to the next sentence, go with the block. */
  readonly opensList?: true
}

/** What a rule may ask about the surroundings of a block. */
export interface BlockContext {
  /** A block that could be the headline stands above. */
  readonly isBelowTitle: boolean
}

/** Tells one kind of metadata or furniture from prose. */
export interface BlockRule {
  readonly id: string
  /** Some lines mean something only before the first or after the last sentence of the article. */
  readonly where: 'anywhere' | 'edges' | 'head'
  /** Null where the block is not of this kind. */
  readonly read: (block: TextBlock, context: BlockContext) => Finding | null
}
