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
 * one. Should `new` turn out damaged after 1 (a disk that lost what it said it had kept), the user's files go back and `old` becomes
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

/** Steps 1 to 5. `new` must be complete, `graph` absent, empty or a graph. */
export async function switchFolder(place: GraphPlace, disk: Disk): Promise<void> {
  const state = await folderState(place.target)
  if (state === 'empty') await disk.remove(place.target)
  if (state === 'full') await disk.rename(place.target, place.old)
  await finishSwitch(place, disk)
}

/** Mends what a build that died has left. The graph's name then stands for a whole graph, old or new, or for what it stood for before. */
export async function recoverGraph(place: GraphPlace, disk: Disk): Promise<void> {
  await disk.remove(place.trash)
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
  await disk.rename(place.old, place.trash)
  await disk.remove(place.trash)
}

async function moveUserFiles(from: string, to: string, disk: Disk): Promise<void> {
  const taken = new Set(await namesIn(to))
  for (const name of await userFiles(from)) {
    if (!taken.has(name)) await disk.rename(join(from, name), join(to, name))
  }
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** What is in a graph folder and is not a build's. A folder without a manifest is the rest of a build: only corrections can be the user's. */
async function userFiles(folder: string): Promise<readonly string[]> {
  const manifest = await readManifest(folder)
  const isUsers = (name: string): boolean =>
    manifest !== null && name !== MANIFEST && !Object.hasOwn(manifest.files, name)
  return (await namesIn(folder)).filter((name) => name === CORRECTIONS || isUsers(name)).sort()
}
