import type { EntityType } from '../../../model'

/** A stretch of an article, which is named by path or id; UTF-16 offsets, end exclusive. */
export interface MentionPlace {
  /** Its path or its id. */
  readonly document: string
  /** UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** As `start`, exclusive. */
  readonly end: number
}

/** What part of an entity is to be split off: single mentions, or what goes by the names within the documents. */
export interface PartWish {
  /** The names that the part goes by. */
  readonly names?: readonly string[] | undefined
  /** Paths or ids. */
  readonly documents?: readonly string[] | undefined
  /** Where the part is mentioned; then neither names nor documents are needed. */
  readonly mentions?: readonly MentionPlace[] | undefined
  /** What the part is to be called; by its own name unless told. */
  readonly as?: string | undefined
}

/** A correction as a user asks for it: entities by name, alias or id of the graph as it stands. */
export type CorrectionWish = {
  /** Why, in the user's words. */
  readonly note?: string | undefined
} & (
  | { readonly action: 'merge'; readonly entities: readonly string[] }
  | ({ readonly action: 'split'; readonly entity: string } & PartWish)
  | { readonly action: 'rename'; readonly entity: string; readonly name: string }
  | { readonly action: 'hide'; readonly entity: string }
  | { readonly action: 'retype'; readonly entity: string; readonly type: EntityType }
)
