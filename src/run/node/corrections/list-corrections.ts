import { join } from 'node:path'
import type { Correction } from '../../../model'
import { GraphFolderError } from '../folder/graph-folder-error'
import { MANIFEST, readManifest } from '../folder/manifest'
import { findGraphFolder } from '../folder/read-graph-folder'
import { correctionsOf, readCorrections } from './corrections-file'

/** A correction, and whether the graph shows it. */
export interface ListedCorrection {
  readonly correction: Correction
  /** `pending`: noted in the file since the graph was built; a build applies it. */
  readonly state: 'applied' | 'unapplied' | 'pending'
  /** Why it is not applied; null where it is, or nobody has tried. */
  readonly problem: string | null
}

/** The corrections of a graph folder, in their order. Throws a GraphFolderError where there is no graph or a line can't be read. */
export async function listCorrections(folder: string): Promise<readonly ListedCorrection[]> {
  const manifest = await readManifest(await findGraphFolder(folder))
  if (!manifest) throw new GraphFolderError(`${join(folder, MANIFEST)} has been taken away while it was read.`)
  const problemById = new Map(manifest.corrections?.map(({ id, problem }) => [id, problem]))
  return correctionsOf(await readCorrections(folder)).map((correction) => {
    const problem = problemById.get(correction.id)
    if (problem === undefined) return { correction, state: 'pending', problem: null }
    return { correction, state: problem === null ? 'applied' : 'unapplied', problem }
  })
}
