import { linkBetween } from '../links/link-between'
import type { LinkIndex } from '../links/link-index'

/** What routes are looked for in. Entities and links are numbers, as in the index. */
export interface Terrain {
  readonly index: LinkIndex
  /** What a step over this link weighs: a whole number from 1, Infinity where none can be made. */
  readonly weightOf: (link: number) => number
}

/** What route is looked for. */
export interface Errand {
  readonly from: number
  readonly to: number
  /** Entities that it must not touch. */
  readonly blocked: ReadonlySet<number>
  /** Entities that its first step must not go to. */
  readonly barred: ReadonlySet<number>
  readonly maxHops: number
}

/** The entities that a route leads over, the first and the last included. */
export type Stops = readonly number[]

/** What the step weighs that a place in the row of an entity stands for; the errand may forbid it. It is the same from either side. */
export function stepWeight({ index, weightOf }: Terrain, errand: Errand, entity: number, place: number): number {
  if (errand.blocked.size > 0 || errand.barred.size > 0) {
    const next = index.neighbours[place] ?? -1
    if (errand.blocked.has(next)) return Number.POSITIVE_INFINITY
    if (entity === errand.from && errand.barred.has(next)) return Number.POSITIVE_INFINITY
    if (next === errand.from && errand.barred.has(entity)) return Number.POSITIVE_INFINITY
  }
  return weightOf(index.links[place] ?? -1)
}

/** What a route weighs. */
export const weightOfStops = ({ index, weightOf }: Terrain, stops: Stops): number =>
  stops.slice(1).reduce((sum, stop, before) => sum + weightOf(linkBetween(index, stops[before] ?? -1, stop)), 0)
