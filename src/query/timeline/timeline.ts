import type { RelationType } from '../../model'

/** How long the periods of a timeline are. */
export const TIMELINE_PERIODS = ['year', 'month', 'day'] as const
/** How long a period of a timeline is. */
export type TimelinePeriod = (typeof TIMELINE_PERIODS)[number]

/** What a timeline tells apart in each period: nothing, types of relation, pairs of actor and recipient, or relations. */
export const TIMELINE_PARTS = ['all', 'type', 'pair', 'relation'] as const
/** What a timeline tells apart. */
export type TimelinePart = (typeof TIMELINE_PARTS)[number]

/** How a timeline is cut. */
export interface TimelineOptions {
  /** `month` unless told. */
  readonly by?: TimelinePeriod | undefined
  /** `all` unless told. */
  readonly of?: TimelinePart | undefined
}

/** What some of the evidence amounts to. */
export interface TimelineCount {
  /** Pieces of evidence; a sentence and its copies count once, at the date of the original. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  /** How many relations it is evidence of. */
  readonly relations: number
  /**
   * The mean of PLOVER's scores, from +10 (cooperation) to -10 (conflict), over the pieces whose type has a score and that do not negate
   * it; null where there is none.
   */
  readonly balance: number | null
}

/** What is told apart. What `of` does not ask for is null. */
export interface TimelineRow extends TimelineCount {
  /** With `type` and `relation`. */
  readonly type: RelationType | null
  /** With `pair` and `relation`: the entity ids of source and target. Reciprocal relations have them in the order of the ids. */
  readonly pair: readonly [string, string] | null
  /** With `relation`: its id. */
  readonly relation: string | null
}

/** What the evidence of a period amounts to, as a whole and in parts. */
export interface TimelineTotal extends TimelineCount {
  /** The most evidence first; empty with `all`. */
  readonly rows: readonly TimelineRow[]
}

/** One period: `2017`, `2017-05` or `2017-05-30`. */
export interface TimelineEntry extends TimelineTotal {
  /** The period, ISO 8601. */
  readonly period: string
}

/** When what is told happened. */
export interface Timeline {
  /** In order; those without evidence are not there. */
  readonly periods: readonly TimelineEntry[]
  /** Evidence with a date less precise than the periods are: `2017` where they are months. It is in none of them. */
  readonly coarser: readonly TimelineEntry[]
  /** Evidence without a date. */
  readonly undated: TimelineTotal
}
