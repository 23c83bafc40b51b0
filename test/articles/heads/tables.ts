import { AGENCIES } from './agencies'
import { BROADCASTERS } from './broadcasters'
import type { HeadCase } from './head-case'
import { NEWSPAPERS } from './newspapers'
import { SITES } from './sites'

/** Every second case of a table is kept back: its misses are never listed, so that it stays unseen by whoever writes rules. */
export interface GradedCase extends HeadCase {
  readonly isKeptBack: boolean
}

const TABLES: readonly (readonly HeadCase[])[] = [AGENCIES, NEWSPAPERS, BROADCASTERS, SITES]

export const HEADS: readonly GradedCase[] = TABLES.flatMap((table) =>
  table.map((one, position) => ({ ...one, isKeptBack: position % 2 === 1 })),
)
