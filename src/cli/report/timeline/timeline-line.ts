import { nameOf } from '../../../formats'
import { type RelationType, relationKind } from '../../../model'
import type { Lookup, Timeline, TimelineCount, TimelineRow, TimelineTotal } from '../../../query'

/** What is told apart in a period of a timeline, or the period as a whole, with the names that its ids stand for. */
export interface TimelineLine extends TimelineCount {
  /** `2017`, `2017-05` or `2017-05-30`; null for evidence without a date. */
  readonly period: string | null
  /** Id of the relation. */
  readonly relation: string | null
  readonly type: RelationType | null
  readonly label: string | null
  readonly source: string | null
  readonly sourceName: string | null
  readonly target: string | null
  readonly targetName: string | null
}

/**
 * A timeline line by line, in the order of time, what has no date last; dates less precise than the periods stand before the periods that
 * they hold. Of what is told apart in a period the first `limit`.
 */
export function timelineLines(graph: Lookup, timeline: Timeline, limit?: number): readonly TimelineLine[] {
  const { periods, coarser, undated } = timeline
  const dated = [...periods, ...coarser].sort((a, b) => (a.period < b.period ? -1 : 1))
  const totals: readonly (TimelineTotal & { readonly period: string | null })[] = [
    ...dated,
    { ...undated, period: null },
  ]
  return totals
    .filter(({ weight }) => weight > 0)
    .flatMap(({ period, rows, ...count }) => {
      const shown: readonly Apart[] = rows.length === 0 ? [{ ...WHOLE, ...count }] : rows.slice(0, limit)
      return shown.map((row) => timelineLine(graph, period, row))
    })
}

type Apart = Omit<TimelineRow, keyof TimelineCount> & TimelineCount

const WHOLE = { type: null, pair: null, relation: null }

function timelineLine(graph: Lookup, period: string | null, { type, pair, relation, ...count }: Apart): TimelineLine {
  const [source, target] = pair ?? [null, null]
  return {
    period,
    relation,
    type,
    label: type && relationKind(type).label,
    source,
    sourceName: source && nameOf(graph, source),
    target,
    targetName: target && nameOf(graph, target),
    ...count,
  }
}
