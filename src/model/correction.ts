import type { EntityType } from './ontology'

/** What a user can decide about an entity. */
export const CORRECTION_ACTIONS = ['merge', 'split', 'rename', 'hide', 'retype'] as const
/** What a correction does. */
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number]

/** A place where an article names an entity; `start` and `end` are UTF-16 offsets into the document's text, end exclusive. */
export interface MentionAnchor {
  /** The id of the document. */
  readonly document: string
  /** Where the mention begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
  /** The words there. */
  readonly text: string
}

/**
 * An entity as the user saw it. Not its id, which a new article could move: what most of the mentions belong to today is meant,
 * and where none of them is there any more, what goes by the name.
 */
export interface EntityAnchor {
  /** Its name then. */
  readonly name: string
  /** Its type then. */
  readonly type: EntityType
  /** A handful, of several documents where there are several; none for an outlet that only publishes. */
  readonly mentions: readonly MentionAnchor[]
}

/** An article, by its id, or by its path where its text has changed. */
export interface DocumentAnchor {
  /** The id of the document then. */
  readonly id: string
  /** Its path. */
  readonly path: string
}

interface Decision<Action extends CorrectionAction> {
  /** Made of what is decided, not of the note; no two corrections of a graph share it. */
  readonly id: string
  readonly action: Action
  /** Why, in the user's words. */
  readonly note?: string
  /** The splits that made what this is about: without them it does not apply, lest it fall upon the whole. */
  readonly after?: readonly string[]
}

/** All are one thing, with name and type of the first. */
export interface MergeCorrection extends Decision<'merge'> {
  /** At least two. */
  readonly entities: readonly EntityAnchor[]
}

/**
 * A part of an entity is a thing of its own: single mentions where `mentions` has any, else what goes by one of `names` within
 * `documents`. An empty list of names or documents leaves nothing out.
 */
export interface SplitCorrection extends Decision<'split'> {
  /** What is split. */
  readonly entity: EntityAnchor
  /** The names of the part; none for all. */
  readonly names: readonly string[]
  /** The documents in which the part is; none for all. */
  readonly documents: readonly DocumentAnchor[]
  /** The mentions that are the part; none where names and documents tell. */
  readonly mentions: readonly MentionAnchor[]
  /** What the part is to be called; null for the name that its own mentions use. */
  readonly as: string | null
}

/** The entity is to be called otherwise. */
export interface RenameCorrection extends Decision<'rename'> {
  /** What is renamed. */
  readonly entity: EntityAnchor
  /** Its new name. */
  readonly name: string
}

/** The entity is not to be in the graph, nor its mentions and relations; the articles stay. */
export interface HideCorrection extends Decision<'hide'> {
  /** What is hidden. */
  readonly entity: EntityAnchor
}

/** The entity is a thing of another type. */
export interface RetypeCorrection extends Decision<'retype'> {
  /** What is retyped. */
  readonly entity: EntityAnchor
  /** Its new type. */
  readonly type: EntityType
}

/** A user's decision about the graph. It wins over the machine's, and a later one over an earlier. */
export type Correction = MergeCorrection | SplitCorrection | RenameCorrection | HideCorrection | RetypeCorrection

/** What became of a correction in a build. */
export interface CorrectionOutcome {
  /** The id of the correction. */
  readonly id: string
  /** Why it does not apply to the articles as they are; null where it does. */
  readonly problem: string | null
  /** Ids of the splits whose parts it is about. */
  readonly after: readonly string[]
}
