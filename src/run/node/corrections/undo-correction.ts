import type { Correction } from '../../../model'
import type { CorrectionResult, CorrectOptions } from './correct-graph'
import { CorrectionError } from './correction-error'
import { correctionsOf } from './corrections-file'
import { listLines } from './list-lines'
import { readBasis } from './read-basis'
import { rebuildGraph } from './rebuild-graph'

/**
 * Takes a correction back, the last one unless told, and builds the graph again without it: both or neither.
 *
 * @param id the correction's id or its beginning
 * @throws CorrectionError where there is none of that id, or several, or the id is empty; GraphFolderError as `correctGraph`
 *
 * @example
 * const { correction } = await undoCorrection('graph')
 * correction.action // 'rename': what was taken back
 */
export async function undoCorrection(
  folder: string,
  id?: string,
  { onProgress }: CorrectOptions = {},
): Promise<CorrectionResult> {
  const { data, lines, basis } = await readBasis(folder)
  const correction = findCorrection(correctionsOf(lines), id)
  const graph = await rebuildGraph({
    folder,
    documents: data.documents,
    lines: lines.filter((line) => line.correction !== correction),
    basis,
    added: null,
    onProgress,
  })
  return { correction, graph }
}

function findCorrection(corrections: readonly Correction[], id: string | undefined): Correction {
  const last = corrections.at(-1)
  if (!last) throw new CorrectionError('There is no correction to undo.')
  if (id === undefined) return last
  // Every id begins with nothing, and an empty shell variable is no decision to undo.
  if (id.trim() === '') throw new CorrectionError('An id must not be empty. Leave it out to undo the last correction.')
  const exact = corrections.find((correction) => correction.id === id)
  const [found, ...others] = exact ? [exact] : corrections.filter((correction) => correction.id.startsWith(id))
  if (found && others.length === 0) return found
  const list = listLines((found ? [found, ...others] : corrections).map((one) => `${one.id} ${one.action}`))
  if (found) throw new CorrectionError(`Several corrections have an id that begins with "${id}":${list}`)
  throw new CorrectionError(`No correction has the id "${id}". There are:${list}`)
}
