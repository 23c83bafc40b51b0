import { access, constants } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { GraphData } from '../../../model'
import { reasonOf } from '../inputs/reason-of'
import { correctionsMode } from './corrections-mode'
import type { Disk, FileStamp } from './disk'
import { folderState } from './folder-state'
import { checkBasis, type GraphBasis } from './graph-basis'
import { GRAPH_FILES } from './graph-files'
import { GraphFolderError } from './graph-folder-error'
import { lockGraph } from './graph-lock'
import { type GraphPlace, graphPlace } from './graph-place'
import { currentOwner, type LockOwner } from './lock-owner'
import { CORRECTIONS, MANIFEST, type MadeCorrection, makeManifest, readManifest } from './manifest'
import { REAL_DISK } from './real-disk'
import { recoverGraph, switchFolder } from './switch-folder'
import { leftoversOf } from './trash'
import { writeError } from './write-error'

export interface WriteOptions {
  /** The corrections that the graph was built with, and what became of each. */
  readonly made?: readonly MadeCorrection[]
  /** A new text for `corrections.jsonl`, which takes its place together with the graph; empty for no such file. Kept where left out. */
  readonly corrections?: string
  /** What the graph was made from: where the folder is no longer so, nothing is written. */
  readonly basis?: GraphBasis
  /** A seam for tests, as is `owner`. */
  readonly disk?: Disk
  readonly owner?: LockOwner
}

/**
 * Writes a graph folder, over an old graph or into nothing. The folder's name stands for a whole graph at any moment but the blink of
 * the switch, which the next open or build finishes; see `switch-folder.ts`. Files that a build did not write stay as they are.
 * Throws a GraphFolderError where the folder is neither empty nor a graph, another build is at work or has been since `basis` was read,
 * or the disk fails; the old graph is then whole.
 *
 * @returns hidden folders beside the graph that nobody needs any more and that could not be removed
 */
export async function writeGraphFolder(
  path: string,
  data: GraphData,
  options: WriteOptions = {},
): Promise<readonly string[]> {
  const { disk = REAL_DISK, owner = await currentOwner(), basis = {}, corrections } = options
  const place = await graphPlace(path)
  try {
    await checkTarget(place)
    await disk.makeFolder(place.parent)
    await locked(place, disk, owner, async () => {
      await recoverGraph(place, disk)
      await checkBasis(place.target, place.shown, basis)
      await stage(place, data, options, disk)
      // Once more: that took a while.
      await checkTarget(place)
      await checkBasis(place.target, place.shown, basis)
      await switchFolder(place, disk, (old) => checkBasis(old, place.shown, basis))
      // An empty file, should it stay, says the same.
      if (corrections === '') await disk.remove(join(place.target, CORRECTIONS)).catch(() => {})
    })
    return await leftoversOf(place)
  } catch (error) {
    throw writeError(error, place)
  }
}

/** Throws what `writeGraphFolder` throws for a folder that it won't write. To be asked before the work of a build. */
export async function checkGraphTarget(path: string): Promise<void> {
  const place = await graphPlace(path)
  await checkTarget(place)
  try {
    await access(await nearestFolder(place.parent), constants.W_OK)
  } catch (error) {
    throw writeError(error, place)
  }
}

/** The folder itself, or where it is yet to be made the one that it will be made in. */
async function nearestFolder(path: string): Promise<string> {
  return (await folderState(path)) === 'absent' ? nearestFolder(dirname(path)) : path
}

async function locked(place: GraphPlace, disk: Disk, owner: LockOwner, work: () => Promise<void>): Promise<void> {
  const unlock = await lockGraph(place, disk, owner)
  try {
    await work()
  } catch (error) {
    // The failure is what matters to the caller; what can't be mended now is mended by the next open or build.
    await recoverGraph(place, disk).catch(() => {})
    throw error
  } finally {
    await unlock().catch(() => {})
  }
}

async function checkTarget({ target, shown }: GraphPlace): Promise<void> {
  if (`${process.cwd()}${sep}`.startsWith(`${target}${sep}`)) {
    throw new GraphFolderError(
      `${shown} is the folder that you are in, and a new graph takes its place. Go to another folder first.`,
    )
  }
  const state = await folderState(target).catch((error) => {
    throw new GraphFolderError(`${shown} ${reasonOf(error)}`, { cause: error })
  })
  if (state === 'no folder') throw new GraphFolderError(`${shown} is a file. Name a folder for the graph.`)
  if (state === 'full' && !(await readManifest(target))) {
    throw new GraphFolderError(
      `${shown} is neither empty nor a graph, so nothing was written there. Name another folder, or empty it yourself.`,
    )
  }
}

async function stage(
  place: GraphPlace,
  data: GraphData,
  { corrections, made = [] }: WriteOptions,
  disk: Disk,
): Promise<void> {
  const folder = place.staging
  await disk.remove(folder)
  await disk.makeFolder(folder)
  if (corrections !== undefined) {
    await disk.writeFile(join(folder, CORRECTIONS), [corrections], await correctionsMode(place))
  }
  const files: Record<string, FileStamp> = {}
  for (const { name, write } of GRAPH_FILES) files[name] = await disk.writeFile(join(folder, name), write(data))
  await disk.writeFile(join(folder, MANIFEST), [`${JSON.stringify(makeManifest(data, files, made), null, 2)}\n`])
}
