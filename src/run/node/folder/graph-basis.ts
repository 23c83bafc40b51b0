import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GraphFolderError } from './graph-folder-error'
import { CORRECTIONS, MANIFEST } from './manifest'

/** What a new graph was made from: the text of a folder's files when they were read, empty for one that is not there. */
export type GraphBasis = Readonly<Record<string, string>>

const textOrNone = (folder: string, name: string): Promise<string> =>
  readFile(join(folder, name), 'utf8').catch(() => '')

/** What a build of articles takes from the folder that it replaces. */
export const correctionsBasis = async (folder: string): Promise<GraphBasis> => ({
  [CORRECTIONS]: await textOrNone(folder, CORRECTIONS),
})

/** What a correction takes from the folder: all of it. */
export const wholeBasis = async (folder: string): Promise<GraphBasis> => ({
  [MANIFEST]: await textOrNone(folder, MANIFEST),
  ...(await correctionsBasis(folder)),
})

/** Throws a GraphFolderError where the folder is no longer what the new graph was made from: another's work would be lost. */
export async function checkBasis(folder: string, shown: string, basis: GraphBasis): Promise<void> {
  for (const [name, text] of Object.entries(basis)) {
    if ((await textOrNone(folder, name)) === text) continue
    throw new GraphFolderError(`${name} in ${shown} was changed in the meantime, so nothing was written. Do it again.`)
  }
}
