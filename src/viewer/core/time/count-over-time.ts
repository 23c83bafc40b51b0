import { SCALES, type Scale } from './scale'

/** Something that happened at a date, or at none, and what it is to be told apart by. */
export interface Dated<Lane extends string> {
  /** ISO 8601, possibly partial. */
  readonly date: string | null
  readonly lane: Lane
}

/** How much happened in one period. */
export interface Bin<Lane extends string> {
  /** First and last day, month or year of the period. */
  readonly since: string
  readonly until: string
  readonly counts: Readonly<Partial<Record<Lane, number>>>
  readonly total: number
}

export interface OverTime<Lane extends string> {
  /** Periods of one length, from the first to the last with something in it, without gaps. */
  readonly bins: readonly Bin<Lane>[]
  /** How many have a date that is less precise than the periods are. */
  readonly coarser: number
  readonly undated: number
}

/**
 * Counts what happened by periods, as fine as at most `most` of them allow and more than half of the dates are. A date that is too coarse
 * for them ("2017" among days) is in none.
 */
export function countOverTime<Lane extends string>(things: readonly Dated<Lane>[], most: number): OverTime<Lane> {
  const dated = things.flatMap(({ date, lane }) => (date === null ? [] : [{ date, lane }]))
  const placed = SCALES.map((scale) => place(dated, scale)).find(
    ({ first, last, things: some }) => last - first < most && some.length > dated.length / 2,
  )
  const bins = placed ? fill(placed) : []
  return {
    bins,
    coarser: dated.length - bins.reduce((sum, { total }) => sum + total, 0),
    undated: things.length - dated.length,
  }
}

interface Placed<Lane extends string> {
  readonly scale: Scale
  readonly things: readonly { readonly period: number; readonly lane: Lane }[]
  readonly first: number
  readonly last: number
}

function place<Lane extends string>(
  dated: readonly { readonly date: string; readonly lane: Lane }[],
  scale: Scale,
): Placed<Lane> {
  const things = dated.flatMap(({ date, lane }) => {
    const period = scale.periodOf(date)
    return period === null ? [] : [{ period, lane }]
  })
  const periods = things.map(({ period }) => period)
  const [first, last] = periods.reduce(
    ([least, greatest], period) => [Math.min(least, period), Math.max(greatest, period)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return { scale, things, first, last }
}

function fill<Lane extends string>({ scale, things, first, last }: Placed<Lane>): readonly Bin<Lane>[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const inside = things.filter(({ period }) => period === first + index)
    const counts: Partial<Record<Lane, number>> = {}
    for (const { lane } of inside) counts[lane] = (counts[lane] ?? 0) + 1
    return { ...scale.daysOf(first + index), counts, total: inside.length }
  })
}
