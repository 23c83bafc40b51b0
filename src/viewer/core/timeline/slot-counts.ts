import { type RelationType, relationKind } from '../../../model'
import type { Timeline, TimelineEntry } from '../../../query'
import { isBefore, type TimeAxis } from './time-axis'

/** Pieces of evidence in one slot, by what they tell of. */
export interface SlotCount {
  readonly conflict: number
  readonly other: number
  readonly cooperation: number
}

export const totalOf = ({ conflict, other, cooperation }: SlotCount): number => conflict + other + cooperation

/** How much evidence lies in each slot. What is dated too roughly to lie in one is in none. */
export function slotCounts({ slots }: TimeAxis, { periods, coarser }: Timeline): readonly SlotCount[] {
  const entryByPeriod = new Map(periods.map((entry) => [entry.period, entry]))
  const start = slots.find(({ first }) => first !== null)?.first ?? ''
  const end = slots.findLast(({ last }) => last !== null)?.last ?? ''
  return slots.map(({ first, last }) => {
    if (first === null) return countOf([...periods, ...coarser].filter(({ period }) => isBefore(period, start)))
    if (last === null) return countOf([...periods, ...coarser].filter(({ period }) => isBefore(end, period)))
    return countOf([entryByPeriod.get(first) ?? []].flat())
  })
}

function countOf(entries: readonly TimelineEntry[]): SlotCount {
  const count = { conflict: 0, other: 0, cooperation: 0 }
  for (const { rows } of entries) for (const { type, weight } of rows) if (type) count[sideOf(type)] += weight
  return count
}

function sideOf(type: RelationType): keyof SlotCount {
  const { quadrant } = relationKind(type)
  if (quadrant.endsWith('conflict')) return 'conflict'
  return quadrant.endsWith('cooperation') ? 'cooperation' : 'other'
}
