import { join } from 'node:path'
import type { Correction } from '../../../model'
import { GraphFolderError } from '../folder/graph-folder-error'
import { MANIFEST, type MadeCorrection, readManifest } from '../folder/manifest'
import { findGraphFolder } from '../folder/read-graph-folder'
import { correctionsOf, readCorrections } from './corrections-file'
import { hashOf } from './made-corrections'

/** A correction, and whether the graph shows it. */
export type ListedCorrection = NotedCorrection | LostCorrection

/** A correction that the file has. */
export interface NotedCorrection {
  /** The id of the correction. */
  readonly id: string
  /** The correction. */
  readonly correction: Correction
  /** `pending`: noted in the file, or changed there, since the graph was built; a build applies it. */
  readonly state: 'applied' | 'unapplied' | 'pending'
  /** Why it is not applied; null where it is, or nobody has tried. */
  readonly problem: string | null
}

/** One that the graph was built with and that the file no longer has; a build takes it out of the graph. */
export interface LostCorrection {
  /** The id of the correction. */
  readonly id: string
  /** What it was is not known any more. */
  readonly correction: null
  /** The graph shows it, and the file lacks it. */
  readonly state: 'lost'
  /** None. */
  readonly problem: null
}

/**
 * The corrections of a graph folder, in their order, then those that the graph shows and the file lacks. Throws a GraphFolderError where
 * there is no graph or a line can't be read.
 *
 * @example
 * const pending = (await listCorrections('graph')).filter(({ state }) => state === 'pending')
 */
export async function listCorrections(folder: string): Promise<readonly ListedCorrection[]> {
  const manifest = await readManifest(await findGraphFolder(folder))
  if (!manifest) throw new GraphFolderError(`${join(folder, MANIFEST)} has been taken away while it was read.`)
  const { corrections: made = [] } = manifest
  const madeById = new Map(made.map((one) => [one.id, one]))
  const noted = correctionsOf(await readCorrections(folder)).map((one) => listedOf(one, madeById.get(one.id)))
  const ids = new Set(noted.map(({ id }) => id))
  return [...noted, ...made.filter(({ id, problem }) => problem === null && !ids.has(id)).map(lostOf)]
}

function listedOf(correction: Correction, made: MadeCorrection | undefined): NotedCorrection {
  const { id } = correction
  if (made?.hash !== hashOf(correction)) return { id, correction, state: 'pending', problem: null }
  return { id, correction, state: made.problem === null ? 'applied' : 'unapplied', problem: made.problem }
}

const lostOf = ({ id }: MadeCorrection): LostCorrection => ({ id, correction: null, state: 'lost', problem: null })
