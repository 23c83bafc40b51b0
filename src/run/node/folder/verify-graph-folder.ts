import type { GraphData } from '../../../model'
import { type Fault, findFaults } from '../../../query'
import { countRecords, MANIFEST, type Manifest } from './manifest'
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
  const { counts, bytesByName, faults } = await readGraphFiles(path)
  const fileFaults = faults.map((what) => ({ where: 'file', what }))
  try {
    const data = parseGraphFiles(bytesByName)
    return { faults: [...fileFaults, ...countFaults(counts, countRecords(data)), ...findFaults(data)], data }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return { faults: [...fileFaults, { where: 'file', what }], data: null }
  }
}

/** What the manifest counts and the files do not hold: a record was added or taken away. */
const countFaults = (listed: Manifest['counts'], found: Manifest['counts']): readonly Fault[] =>
  Object.entries(found).flatMap(([kind, count]) =>
    listed[kind] === count
      ? []
      : [{ where: MANIFEST, what: `it counts ${listed[kind]} ${kind}, the files hold ${count}` }],
  )
