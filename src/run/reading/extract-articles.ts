import type { ArticleInput, Extraction, extractArticle } from '../../pipeline'

/** Told after each article, and once before the first. */
export type OnProgress = (done: number, all: number) => void

export interface Extractions<Input> {
  readonly extractions: readonly Extraction[]
  /** The articles that could not be read, and why. */
  readonly failures: readonly { readonly article: Input; readonly reason: string }[]
}

/** Reads one article after the other. */
export function extractArticles<Input extends ArticleInput>(
  articles: readonly Input[],
  extract: typeof extractArticle,
  onProgress: OnProgress = () => {},
): Extractions<Input> {
  const extractions: Extraction[] = []
  const failures: { article: Input; reason: string }[] = []
  onProgress(0, articles.length)
  for (const [index, article] of articles.entries()) {
    try {
      extractions.push(extract(article))
    } catch (error) {
      failures.push({ article, reason: error instanceof Error ? error.message : String(error) })
    }
    onProgress(index + 1, articles.length)
  }
  return { extractions, failures }
}
