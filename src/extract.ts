import type { GraphData } from './model'
import { type ArticleInput, assembleGraph, extractArticle } from './pipeline'

export type * from './model'
export type { ArticleInput, Extraction } from './pipeline'
export { assembleGraph, explainArticle, explainText, extractArticle } from './pipeline'

/**
 * Turns articles into a graph, all in memory; runs in browsers and workers too.
 * Throws an Error that names the article where one holds no prose.
 */
export const extract = (articles: readonly ArticleInput[]): GraphData => assembleGraph(articles.map(extractArticle))
