import { linkBetween } from '../links/link-between'
import type { LinkIndex } from '../links/link-index'

/** What routes are looked for in. Entities and links are numbers, as in the index. */
export interface Terrain {
  readonly index: LinkIndex
  /** What a step over this link weighs: a whole number from 1, Infinity where none can be made. */
  readonly weightOf: (link: number) => number
  /** Whether any step can be made over it: cheaper to say than what it weighs. */
  readonly isOpen: (link: number) => boolean
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

/** What a step over a link weighs; the errand may forbid it. It is the same from either side. */
export const stepWeight = (terrain: Terrain, errand: Errand, entity: number, next: number, link: number): number =>
  isForbidden(errand, entity, next) ? Number.POSITIVE_INFINITY : terrain.weightOf(link)

/** Whether that step can be made. */
export const mayStep = (terrain: Terrain, errand: Errand, entity: number, next: number, link: number): boolean =>
  terrain.isOpen(link) && !isForbidden(errand, entity, next)

function isForbidden({ from, blocked, barred }: Errand, entity: number, next: number): boolean {
  if (blocked.size === 0 && barred.size === 0) return false
  return blocked.has(next) || (entity === from && barred.has(next)) || (next === from && barred.has(entity))
}

/** What a route weighs. */
export const weightOfStops = ({ index, weightOf }: Terrain, stops: Stops): number =>
  stops.slice(1).reduce((sum, stop, before) => sum + weightOf(linkBetween(index, stops[before] ?? -1, stop)), 0)
