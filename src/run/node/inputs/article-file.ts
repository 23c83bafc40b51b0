/** A file to be read as an article. */
export interface ArticleFile {
  /** Where it is; null for standard input. */
  readonly file: string | null
  /** How the user would name it. */
  readonly shown: string
  /** What the graph calls it: relative to the input that was named, with `/`. */
  readonly path: string
}
