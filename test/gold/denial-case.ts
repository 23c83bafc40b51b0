import type { ArticleInput } from '../../src/pipeline'
import type { RawCase } from './read-cases'

/** One sentence denies what another says. Sentences are named by their marks in the case. */
export interface DenialLabel {
  /** As it stands in the table. */
  readonly line: string
  /** May be found or not. */
  readonly optional: boolean
  readonly denying: string
  readonly denied: string
  /** Names of who denies it, of which one will do. */
  readonly by: readonly string[]
}

/** Small articles, and which of their sentences deny which others; none where nothing is denied. */
export interface DenialCase extends Omit<RawCase, 'lines'> {
  readonly articles: readonly DenialArticle[]
  readonly labels: readonly DenialLabel[]
}

export interface DenialArticle extends ArticleInput {
  /** Where the sentence of each mark begins in the text of the article. */
  readonly startByMark: ReadonlyMap<string, number>
}
