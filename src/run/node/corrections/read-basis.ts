import type { GraphData } from '../../../model'
import { correctionsMode } from '../folder/corrections-mode'
import { correctionsBasis, type GraphBasis, wholeBasis } from '../folder/graph-basis'
import { graphPlace } from '../folder/graph-place'
import { findGraphFolder, readGraphFolder } from '../folder/read-graph-folder'
import { settleGraph } from '../folder/settle-graph'
import { checkGraphTarget } from '../folder/write-graph-folder'
import { type CorrectionLines, readCorrections } from './corrections-file'

/** A graph folder as a correction finds it. */
export interface CorrectableFolder {
  readonly data: GraphData
  readonly lines: CorrectionLines
  readonly basis: GraphBasis
}

/** Throws a GraphFolderError where the folder holds no whole graph, its corrections can't be read, or they or it can't be written. */
export async function readBasis(folder: string): Promise<CorrectableFolder> {
  // First, so that a change while the rest is read is seen before anything is written.
  const basis = await wholeBasis(await findGraphFolder(folder))
  await checkGraphTarget(folder)
  await correctionsMode(await graphPlace(folder))
  return { basis, lines: await readCorrections(folder), data: await readGraphFolder(folder) }
}

/** What a build of articles takes from the folder that it will replace, which need not be there. Throws as `readBasis`. */
export async function readCorrectionsBasis(folder: string): Promise<Pick<CorrectableFolder, 'lines' | 'basis'>> {
  const place = await graphPlace(folder)
  // Before anything is read: a build that died in its switch may have left the corrections under another name.
  await settleGraph(place)
  const basis = await correctionsBasis(place.target)
  return { basis, lines: await readCorrections(folder) }
}
