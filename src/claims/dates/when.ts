import type { Sense, TimeUnit } from '../lexicon/time-words'

/** What a time expression says by itself, before it is known from when it is told. */
export type When =
  /** "May 7, 2017", "7 May", "October last year", "2015": what it leaves open is null; years from the article's in `yearBy`. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly yearBy: number | null
      readonly month: number | null
      readonly day: number | null
    }
  /** "last October", "next March", "this June". */
  | { readonly kind: 'month'; readonly month: number; readonly sense: Sense }
  /** "last summer", by its first and last month. */
  | { readonly kind: 'season'; readonly months: readonly [first: number, last: number]; readonly sense: Sense }
  /** "on Monday", "last Monday"; "on Monday last week", by weeks from the article's. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly sense: Sense | null; readonly weekBy: number | null }
  /** The calendar's unit, so many from the article's: "yesterday", "last week", "this year". */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly by: number }
  /** "seven months ago". */
  | { readonly kind: 'ago'; readonly unit: TimeUnit; readonly count: number }

/** A date of the calendar, as far as the words tell. */
export const calendar = (parts: {
  readonly year?: number | null
  readonly yearBy?: number | null
  readonly month?: number | null
  readonly day?: number | null
}): When => ({ kind: 'calendar', year: null, yearBy: null, month: null, day: null, ...parts })
