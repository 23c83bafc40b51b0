import { memo } from 'react'
import { barsPath } from '../../core/timeline/bars-path'
import { type SlotCount, totalOf } from '../../core/timeline/slot-counts'
import type { TimeAxis } from '../../core/timeline/time-axis'
import { slotWords } from '../../core/words/timeline-words'
import { usePalette } from '../use-theme'

interface Props {
  readonly axis: TimeAxis
  /** What the filters leave in each slot. */
  readonly counts: readonly SlotCount[]
  /** What there is in each without filters; drawn faint behind. */
  readonly all: readonly SlotCount[]
}

/** Bars of conflict, of what is neither and of cooperation, one on the other. */
export const Histogram = memo(function Histogram({ axis, counts, all }: Props) {
  const { conflict, neutral, cooperation } = usePalette()
  const most = Math.max(1, ...all.map(totalOf), ...counts.map(totalOf))
  const bars = (start: (count: SlotCount) => number, end: (count: SlotCount) => number) =>
    barsPath(counts.map((count) => [start(count) / most, end(count) / most]))
  return (
    <svg
      className="histogram"
      role="img"
      aria-label={histogramWords(axis, counts)}
      viewBox={`0 0 ${axis.slots.length} 1`}
      preserveAspectRatio="none"
    >
      <path className="histogram-all" d={barsPath(all.map((count) => [0, totalOf(count) / most]))} />
      <path fill={conflict} d={bars(none, upToConflict)} />
      <path fill={neutral} d={bars(upToConflict, upToOther)} />
      <path fill={cooperation} d={bars(upToOther, totalOf)} />
    </svg>
  )
})

const none = (): number => 0
const upToConflict = ({ conflict }: SlotCount): number => conflict
const upToOther = ({ conflict, other }: SlotCount): number => conflict + other

function histogramWords(axis: TimeAxis, counts: readonly SlotCount[]): string {
  const totals = counts.map(totalOf)
  const most = Math.max(0, ...totals)
  const slot = axis.slots[totals.indexOf(most)]
  return most === 0 || !slot
    ? `Sentences by ${axis.by}: none`
    : `Sentences by ${axis.by}, from conflict below to cooperation above: most, ${most}, ${slotWords(slot, axis)}`
}
