/**
 * How a new graph takes the place of an old one.
 *
 * A folder can't be renamed over a full one, so the switch takes several steps, and a kill between any two of them must leave enough
 * to go on from. With `graph` the graph's name, and everything else hidden beside it on the same file system:
 *
 *   step                                            | a kill after it is mended by
 *   ------------------------------------------------|----------------------------------------------------------------
 *   0  write `new` file by file, its manifest last   | `graph` stands whole: throw `new` away
 *   1  rename `graph` to `old`                       | no `graph`, `new` complete: go on with 2
 *   2  rename the user's files from `old` to `new`   | the same (each is in one or the other, never in both or neither)
 *   3  rename `new` to `graph`                       | `graph` is the new one: go on with 4
 *   4  rename `old` to `trash`                       | go on with 5
 *   5  remove `trash`                                | remove `trash`
 *
 * Where no `graph` was, 3 is all there is. `old` is renamed before it is removed, so that half an old graph is never taken for a whole
 * one. Where 2 or 3 fails, or the old folder was changed just before 1, all is put back. Once 3 is done, so is the work: what 4 and 5
 * can't remove stays, and the next build tries again (`trash.ts`). Should `new` turn out damaged after 1 (a disk that lost what it said it had kept), the user's files go back and `old` becomes
 * `graph` again. The user's files are `corrections.jsonl` and whatever else the old manifest does not list; they are moved, never
 * copied: they stay the same byte for byte, and a program that has one open goes on writing to the right one.
 *
 * A command that corrects brings a `corrections.jsonl` of its own in `new`. Step 2 then leaves the old one where it is, so that 3 puts
 * graph and corrections in place as one, and 5 removes the old one.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk } from './disk'
import { folderState } from './folder-state'
import { GraphFolderError } from './graph-folder-error'
import type { GraphPlace } from './graph-place'
import { CORRECTIONS, isComplete, MANIFEST, readManifest } from './manifest'
import { emptyTrash, throwAway } from './trash'

/**
 * Steps 1 to 5. `new` must be complete, `graph` absent, empty or a graph. `checkOld` is shown the old folder when nobody can reach it by
 * its name any more; where it throws, all is as before.
 */
export async function switchFolder(
  place: GraphPlace,
  disk: Disk,
  checkOld: (old: string) => Promise<void>,
): Promise<void> {
  const state = await folderState(place.target)
  if (state === 'empty') await disk.remove(place.target)
  if (state !== 'full') return disk.rename(place.staging, place.target)
  await replaceTarget(place, disk, checkOld)
  await discardOld(place, disk)
}

/** Steps 1 to 3, or none. */
async function replaceTarget(place: GraphPlace, disk: Disk, checkOld: (old: string) => Promise<void>): Promise<void> {
  const { target, old, staging } = place
  await disk.rename(target, old)
  const moved: string[] = []
  try {
    await checkOld(old)
    for (const name of await movableFiles(old, staging)) {
      await disk.rename(join(old, name), join(staging, name))
      moved.push(name)
    }
    await disk.rename(staging, target)
  } catch (error) {
    for (const name of moved) await disk.rename(join(staging, name), join(old, name))
    await throwAway(staging, place, disk)
    await disk.rename(old, target)
    throw error
  }
}

/** Mends what a build that died has left. The graph's name then stands for a whole graph, old or new, or for what it stood for before. */
export async function recoverGraph(place: GraphPlace, disk: Disk): Promise<void> {
  await emptyTrash(place, disk)
  const hasOld = (await folderState(place.old)) !== 'absent'
  const state = await folderState(place.target)
  if (state === 'absent' || (state === 'empty' && hasOld)) await resumeSwitch(place, disk, hasOld)
  else {
    if (hasOld) await discardOld(place, disk)
    await disk.remove(place.staging)
  }
}

async function resumeSwitch(place: GraphPlace, disk: Disk, hasOld: boolean): Promise<void> {
  await disk.remove(place.target)
  if (await isComplete(place.staging)) return finishSwitch(place, disk)
  if (hasOld) {
    await moveUserFiles(place.staging, place.old, disk)
    await disk.rename(place.old, place.target)
  }
  await disk.remove(place.staging)
}

/** Steps 2 to 5. */
async function finishSwitch(place: GraphPlace, disk: Disk): Promise<void> {
  const hasOld = (await folderState(place.old)) !== 'absent'
  if (hasOld) await moveUserFiles(place.old, place.staging, disk)
  await disk.rename(place.staging, place.target)
  if (hasOld) await discardOld(place, disk)
}

/**
 * Steps 4 and 5. `old` can still hold something of the user's where the new graph has a file of that name. Corrections left there are
 * those that the new graph's own have taken in: otherwise step 2 would have moved them.
 */
async function discardOld(place: GraphPlace, disk: Disk): Promise<void> {
  await moveUserFiles(place.old, place.target, disk)
  const left = (await userFiles(place.old)).filter((name) => name !== CORRECTIONS)
  if (left.length > 0) {
    throw new GraphFolderError(
      `The new graph has files of the same names as yours: ${left.join(', ')}. Yours are kept in ${place.old}. ` +
        'Move what you need from there, then delete that folder.',
    )
  }
  await throwAway(place.old, place, disk)
}

async function moveUserFiles(from: string, to: string, disk: Disk): Promise<void> {
  for (const name of await movableFiles(from, to)) await disk.rename(join(from, name), join(to, name))
}

/** The user's files that another folder has not. */
async function movableFiles(from: string, to: string): Promise<readonly string[]> {
  const taken = new Set(await namesIn(to))
  return (await userFiles(from)).filter((name) => !taken.has(name))
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** What is in a graph folder and is not a build's. A folder without a manifest is the rest of a build: only corrections can be the user's. */
async function userFiles(folder: string): Promise<readonly string[]> {
  const manifest = await readManifest(folder)
  const isUsers = (name: string): boolean =>
    manifest !== null && name !== MANIFEST && !Object.hasOwn(manifest.files, name)
  return (await namesIn(folder)).filter((name) => name === CORRECTIONS || isUsers(name)).sort()
}
