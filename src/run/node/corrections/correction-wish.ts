import type { EntityType } from '../../../model'

/** A stretch of an article, which is named by path or id; UTF-16 offsets, end exclusive. */
export interface MentionPlace {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** What part of an entity is to be split off: single mentions, or what goes by the names within the documents. */
export interface PartWish {
  readonly names?: readonly string[] | undefined
  /** Paths or ids. */
  readonly documents?: readonly string[] | undefined
  readonly mentions?: readonly MentionPlace[] | undefined
  /** What the part is to be called; by its own name unless told. */
  readonly as?: string | undefined
}

/** A correction as a user asks for it: entities by name, alias or id of the graph as it stands. */
export type CorrectionWish = { readonly note?: string | undefined } & (
  | { readonly action: 'merge'; readonly entities: readonly string[] }
  | ({ readonly action: 'split'; readonly entity: string } & PartWish)
  | { readonly action: 'rename'; readonly entity: string; readonly name: string }
  | { readonly action: 'hide'; readonly entity: string }
  | { readonly action: 'retype'; readonly entity: string; readonly type: EntityType }
)
