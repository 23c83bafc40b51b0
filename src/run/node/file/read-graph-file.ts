import { GraphFileError, readGraphText } from '../../../formats'
import type { GraphData } from '../../../model'
import { reasonOf } from '../inputs/reason-of'
import { filePieces } from './file-pieces'

/**
 * The graph in a file that `export` wrote as GEXF, GraphML or JSON, told apart by what is in it, not by its name.
 * Throws a GraphFileError that names the file and why it can't be read.
 */
export function readGraphFile(path: string): GraphData {
  try {
    return readGraphText(filePieces(path))
  } catch (error) {
    const why = error instanceof GraphFileError ? error.message : reasonOf(error)
    throw new GraphFileError(`${path} can't be opened: ${why}`, { cause: error })
  }
}
