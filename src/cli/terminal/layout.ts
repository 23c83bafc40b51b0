import { type Paint, paintFor } from './paint'
import { terminalWidth } from './width'

/** How a report is to be set. */
export interface Layout {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
  /** Whether somebody looks at it: what is long may be cut. What goes to a file or another program is whole. */
  readonly isWatched: boolean
}

/** The layout for standard output as it is. */
export const outputLayout = (): Layout => ({
  width: terminalWidth(),
  paint: paintFor(process.stdout),
  isWatched: process.stdout.isTTY === true,
})
