/** A graph folder that can't be read or written; the message says what to do. */
export class GraphFolderError extends Error {
  /** `GraphFolderError`. */
  override readonly name = 'GraphFolderError'
}
