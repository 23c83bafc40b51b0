import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { byText } from '../../../model'
import type { Disk } from './disk'
import { GraphFolderError } from './graph-folder-error'
import type { GraphPlace } from './graph-place'
import { isRunning, type LockOwner } from './lock-owner'

interface Lock extends LockOwner {
  readonly file: string
  /** Whether its owner has found itself alone and is at work. */
  readonly isHeld: boolean
}

const HELD = '.held'
/** A second: far longer than another takes to see that it has to step back. */
const TRIES = 25
const PAUSE_MS = 40

/**
 * Keeps two builds from one graph folder.
 *
 * A lock is an empty file whose name says whose it is: it is there whole or not at all, and the lock of a dead process can be removed
 * without hitting that of a living one, since no two share a name. Who wants the lock first puts up its own, then looks for others, and
 * goes on only when there is none: of two at least the later sees the other. Who goes on says so by a second file, and whoever sees that
 * steps back. Of those who have not gone on, the one whose name comes first waits for the others to step back, so that one gets the lock.
 *
 * Returns the function that gives the lock back. Throws a GraphFolderError where another build runs.
 */
export async function lockGraph(place: GraphPlace, disk: Disk, owner: LockOwner): Promise<() => Promise<void>> {
  const { pid, started, host } = owner
  const mine = join(place.parent, `${place.lockPrefix}${pid}.${started}.${randomUUID()}.${host}`)
  const giveBack = async (): Promise<void> => {
    await disk.remove(mine + HELD)
    await disk.remove(mine)
  }
  try {
    await disk.writeFile(mine, [])
    await waitUntilAlone(place, mine, disk, host)
    await disk.writeFile(mine + HELD, [])
    return giveBack
  } catch (error) {
    await giveBack().catch(() => {})
    throw error
  }
}

async function waitUntilAlone(place: GraphPlace, mine: string, disk: Disk, host: string): Promise<void> {
  for (let tries = TRIES; ; tries--) {
    const [first] = await rivals(place, mine, disk)
    if (!first) return
    const mustYield = first.isHeld || byText(first.file, mine) < 0
    if (mustYield || tries === 0) throw new GraphFolderError(busyMessage(place, first, host))
    await setTimeout(PAUSE_MS)
  }
}

/** The locks of other living builds, those at work first, then by name. Takes away those of the dead. */
async function rivals(place: GraphPlace, mine: string, disk: Disk): Promise<readonly Lock[]> {
  const living: Lock[] = []
  for (const lock of await locksOn(place)) {
    if (lock.file === mine) continue
    if (await isRunning(lock)) living.push(lock)
    else await disk.remove(lock.file)
  }
  return living.sort((a, b) => Number(b.isHeld) - Number(a.isHeld) || byText(a.file, b.file))
}

/** Whether a build is at work on the folder now. */
export async function isLocked(place: GraphPlace): Promise<boolean> {
  for (const lock of await locksOn(place)) if (await isRunning(lock)) return true
  return false
}

async function locksOn({ parent, lockPrefix }: GraphPlace): Promise<readonly Lock[]> {
  const names = await readdir(parent).catch(() => [])
  return names
    .filter((name) => name.startsWith(lockPrefix))
    .map((name) => {
      const [pid = '', started = '0', , host = ''] = name.slice(lockPrefix.length).split('.')
      return { file: join(parent, name), pid: Number.parseInt(pid, 10), started, host, isHeld: name.endsWith(HELD) }
    })
}

function busyMessage({ shown }: GraphPlace, lock: Lock, host: string): string {
  const who = `process ${lock.pid}${lock.host === host ? '' : ` on ${lock.host}`}`
  return `Another build (${who}) is writing ${shown}. Wait for it to end; if it is long gone, delete ${lock.file}`
}
