/** An input that could not be read, and what to do about it. */
export interface InputProblem {
  /** The file or folder as the user would name it, `-` for standard input. */
  readonly path: string
  /** What is wrong and what helps, in words. */
  readonly reason: string
}
