import { countInWords, strengthInWords } from '../../../model'
import type { GraphPath } from '../../../query'

/** The names that a path leads over: "Le Pen – Russia – Assad". */
export const stopsInWords = ({ hops }: GraphPath): string =>
  [...hops.slice(0, 1).map(({ from }) => from.name), ...hops.map(({ to }) => to.name)].join(' – ')

/** How long it is and how likely to hold as a whole: "two steps, strength 0.42". */
export const pathLength = ({ hops, strength }: GraphPath): string =>
  `${countInWords(hops.length, 'step')}, ${strengthInWords(strength)}`
