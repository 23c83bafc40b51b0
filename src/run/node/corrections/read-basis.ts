import type { GraphData } from '../../../model'
import { type GraphBasis, wholeBasis } from '../folder/graph-basis'
import { findGraphFolder, readGraphFolder } from '../folder/read-graph-folder'
import { checkGraphTarget } from '../folder/write-graph-folder'
import { type CorrectionLines, readCorrections } from './corrections-file'

/** A graph folder as a correction finds it. */
export interface CorrectableFolder {
  readonly data: GraphData
  readonly lines: CorrectionLines
  readonly basis: GraphBasis
}

/** Throws a GraphFolderError where the folder holds no whole graph, its corrections can't be read, or it can't be written. */
export async function readBasis(folder: string): Promise<CorrectableFolder> {
  // First, so that a change while the rest is read is seen before anything is written.
  const basis = await wholeBasis(await findGraphFolder(folder))
  await checkGraphTarget(folder)
  return { basis, lines: await readCorrections(folder), data: await readGraphFolder(folder) }
}
