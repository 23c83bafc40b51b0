import type { RawCase } from './read-cases'

/**
 * `copy`: what the one says was taken from the other, or both from a third. `partly`: some sentences were, the article as a whole was not.
 * `independent`: two reports on one event. `unrelated`: of one kind at most.
 */
export const ARTICLE_RELATIONS = ['copy', 'partly', 'independent', 'unrelated'] as const
export type ArticleRelation = (typeof ARTICLE_RELATIONS)[number]

export type Side = 'first' | 'second'

/** Two whole articles. `text` is their headlines. */
export interface ArticlePair extends Omit<RawCase, 'lines'> {
  readonly first: string
  readonly second: string
  readonly relation: ArticleRelation
  /** Which was there before the other, or is nearer to the agency that both have it from; null where nothing tells. */
  readonly origin: Side | null
  /** Words that stand in a copied sentence, in both articles. Only of articles that are no copies as a whole. */
  readonly copied: readonly string[]
  /** Words of sentences that may be taken for copied or not. */
  readonly open: readonly string[]
}
