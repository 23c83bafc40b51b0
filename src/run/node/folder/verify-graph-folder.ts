import type { GraphData } from '../../../model'
import { type Fault, findFaults } from '../../../query'
import { parseGraphFiles } from './parse-graph-files'
import { readGraphFiles } from './read-graph-folder'

export interface Verification {
  /** What does not hold; empty where all does. */
  readonly faults: readonly Fault[]
  /** The graph that was checked; null where its files can't be read. */
  readonly data: GraphData | null
}

/**
 * Re-checks a graph folder: each file against the manifest, each piece of evidence, mention and attribution against the stored article.
 * Throws a GraphFolderError where there is no graph to check.
 */
export async function verifyGraphFolder(path: string): Promise<Verification> {
  const { bytesByName, faults } = await readGraphFiles(path)
  const fileFaults = faults.map((what) => ({ where: 'file', what }))
  try {
    const data = parseGraphFiles(bytesByName)
    return { faults: [...fileFaults, ...findFaults(data)], data }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return { faults: [...fileFaults, { where: 'file', what }], data: null }
  }
}
