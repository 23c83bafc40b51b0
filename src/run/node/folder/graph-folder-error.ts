/** A graph folder that can't be read or written; the message says what to do. */
export class GraphFolderError extends Error {
  override readonly name = 'GraphFolderError'
}
