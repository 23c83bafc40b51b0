/** A file that could not be read, and what to do about it. */
export interface FileProblem {
  readonly path: string
  /** In words that follow the name. */
  readonly reason: string
}
