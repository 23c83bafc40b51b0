import { setTimeout } from 'node:timers/promises'
import { folderState } from './folder-state'
import { isLocked, lockGraph } from './graph-lock'
import type { GraphPlace } from './graph-place'
import { currentOwner } from './lock-owner'
import { REAL_DISK } from './real-disk'
import { recoverGraph } from './switch-folder'

const TRIES = 50
const PAUSE_MS = 40

/** A folder that may not be looked into is not away; whoever reads it will say so. */
const isAway = async ({ target }: GraphPlace): Promise<boolean> =>
  ['absent', 'empty'].includes(await folderState(target).catch(() => 'full'))

const hasLeftovers = async ({ old, staging }: GraphPlace): Promise<boolean> =>
  (await folderState(old)) !== 'absent' || (await folderState(staging)) !== 'absent'

/** Where a graph is away because a build died or is just switching: finishes the dead one's work, waits for the living one. */
export async function settleGraph(place: GraphPlace): Promise<void> {
  for (let tries = TRIES; tries > 0 && (await isAway(place)) && (await hasLeftovers(place)); tries--) {
    if (await isLocked(place)) await setTimeout(PAUSE_MS)
    else await recover(place)
  }
}

async function recover(place: GraphPlace): Promise<void> {
  const unlock = await lockGraph(place, REAL_DISK, await currentOwner()).catch(() => null)
  try {
    if (unlock) await recoverGraph(place, REAL_DISK)
  } finally {
    await unlock?.()
  }
}
