/** A file that holds no graph of Pressgraph's, or a damaged one. The message says what is wrong and where; lines count from 1. */
export class GraphFileError extends Error {
  /** `GraphFileError`. */
  override readonly name = 'GraphFileError'
}
