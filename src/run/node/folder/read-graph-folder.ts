import type { GraphData } from '../../../model'
import { reasonOf } from '../inputs/reason-of'
import { folderState } from './folder-state'
import { GraphFolderError } from './graph-folder-error'
import { type GraphPlace, graphPlace } from './graph-place'
import { FORMAT_VERSION, MANIFEST, readManifest } from './manifest'
import { PARSED_FILES, parseGraphFiles } from './parse-graph-files'
import { type IsWanted, type ReadFiles, readFiles } from './read-files'
import { settleGraph } from './settle-graph'

/**
 * The folder of a graph, with links followed, after what a killed build left has been mended.
 * Throws a GraphFolderError, which says what to do, where there is no graph or one of a later version.
 */
export async function findGraphFolder(path: string): Promise<string> {
  const place = await graphPlace(path)
  await settleGraph(place)
  await checkIsGraph(place)
  return place.target
}

/** The graph in a folder. Throws a GraphFolderError where `findGraphFolder` does, and where a file is not as the build wrote it. */
export async function readGraphFolder(path: string): Promise<GraphData> {
  const { bytesByName, faults } = await readGraphFiles(path, (name) => PARSED_FILES.has(name))
  if (faults.length > 0) throw damaged(path, faults)
  try {
    return parseGraphFiles(bytesByName)
  } catch (error) {
    throw damaged(path, [error instanceof Error ? error.message : String(error)])
  }
}

const damaged = (path: string, faults: readonly string[]): GraphFolderError =>
  new GraphFolderError(
    `${path} is damaged; build it again, or restore it from a copy:${faults.map((fault) => `\n  ${fault}`).join('')}`,
  )

/** The files of a graph folder, all or those that are wanted, whatever state they are in. Throws a GraphFolderError where there is no graph. */
export async function readGraphFiles(path: string, isWanted?: IsWanted): Promise<ReadFiles> {
  const files = await readFiles(await findGraphFolder(path), isWanted)
  if (!files) throw new GraphFolderError(`${path} has been taken away while it was read.`)
  return files
}

async function checkIsGraph({ target, shown }: GraphPlace): Promise<void> {
  const manifest = await readManifest(target)
  if (!manifest) throw new GraphFolderError(await whatIsThere(target, shown))
  if (manifest.version > FORMAT_VERSION) {
    throw new GraphFolderError(`${shown} was written by a later Pressgraph. Update yours, or build the graph again.`)
  }
}

async function whatIsThere(target: string, shown: string): Promise<string> {
  const state = await folderState(target).catch(reasonOf)
  const buildOne = `Build one: pressgraph build <articles> --out ${shown}`
  if (state === 'absent') return `There is no folder ${shown}. ${buildOne}`
  if (state === 'empty') return `The folder ${shown} is empty. ${buildOne}`
  if (state === 'no folder') return `${shown} is a file. Name a folder that a build has written.`
  if (state !== 'full') return `${shown} ${state}`
  return `${shown} is not a graph folder: it has no ${MANIFEST} of a build. Name a folder that a build has written.`
}
