import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk } from './disk'
import { GraphFolderError } from './graph-folder-error'
import type { GraphPlace } from './graph-place'
import { isRunning, type LockOwner } from './lock-owner'

interface Lock extends LockOwner {
  readonly file: string
}

/**
 * Keeps two builds from one graph folder.
 *
 * A lock is an empty file whose name says whose it is: it is there whole or not at all, and the lock of a dead process can be removed
 * without hitting that of a living one, since no two share a name. Who wants the lock first puts up its own, then looks for others: of
 * two at least the later sees the other and steps back.
 *
 * Returns the function that gives the lock back. Throws a GraphFolderError where another build runs.
 */
export async function lockGraph(place: GraphPlace, disk: Disk, owner: LockOwner): Promise<() => Promise<void>> {
  const { pid, started, host } = owner
  const mine = join(place.parent, `${place.lockPrefix}${pid}.${started}.${randomUUID()}.${host}`)
  await disk.writeFile(mine, [])
  const rivals = (await locksOn(place)).filter(({ file }) => file !== mine)
  for (const lock of rivals) {
    if (await isRunning(lock)) {
      await disk.remove(mine)
      throw new GraphFolderError(busyMessage(place, lock, host))
    }
    await disk.remove(lock.file)
  }
  return () => disk.remove(mine)
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
      return { file: join(parent, name), pid: Number.parseInt(pid, 10), started, host }
    })
}

function busyMessage({ shown }: GraphPlace, lock: Lock, host: string): string {
  const who = `process ${lock.pid}${lock.host === host ? '' : ` on ${lock.host}`}`
  return `Another build (${who}) is writing ${shown}. Wait for it to end; if it is long gone, delete ${lock.file}`
}
