/** A file that is to be read as an article. */
export interface ArticleFile {
  /** Relative to what was dropped or chosen, with `/`; the graph calls the article by it. */
  readonly path: string
  /** UTF-8. */
  readonly blob: Blob
}
