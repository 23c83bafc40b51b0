import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { byText } from '../../../model'
import type { Disk } from './disk'
import { folderState } from './folder-state'
import type { GraphPlace } from './graph-place'

/**
 * Removes a folder that nobody needs any more. Renamed first, so that half of it is never taken for a whole. That it can't be removed
 * (its files may be another user's) is no failure: the next build tries again.
 */
export async function throwAway(folder: string, place: GraphPlace, disk: Disk): Promise<void> {
  const trash = await freeName(place)
  try {
    await disk.rename(folder, trash)
    await disk.remove(trash)
  } catch {
    // It stays under one of its names.
  }
}

/** Tries to remove what builds before this one could not. */
export async function emptyTrash(place: GraphPlace, disk: Disk): Promise<void> {
  for (const trash of await trashOf(place)) await disk.remove(trash).catch(() => {})
}

/** What builds are done with and what stands there still. */
export async function leftoversOf(place: GraphPlace): Promise<readonly string[]> {
  const isThere = (await folderState(place.old)) !== 'absent'
  return [...(isThere ? [place.old] : []), ...(await trashOf(place))]
}

async function trashOf({ parent, trash }: GraphPlace): Promise<readonly string[]> {
  const names = await readdir(parent).catch(() => [])
  const first = basename(trash)
  const isTrash = (name: string): boolean => name.startsWith(first) && /^(\.\d+)?$/.test(name.slice(first.length))
  return names
    .filter(isTrash)
    .sort(byText)
    .map((name) => join(parent, name))
}

/** A folder can't be renamed over one that could not be removed. */
async function freeName(place: GraphPlace): Promise<string> {
  const taken = await trashOf(place)
  let name = place.trash
  for (let number = 2; taken.includes(name); number++) name = `${place.trash}.${number}`
  return name
}
