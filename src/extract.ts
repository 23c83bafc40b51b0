/** From articles to a graph, all in memory; runs in Node, in browsers and in workers. */
import type { GraphData } from './model'
import { type ArticleInput, assembleGraph, extractArticle } from './pipeline'

export type {
  Article,
  Attribution,
  Chain,
  Claim,
  ClaimEnd,
  ClauseLink,
  Denial,
  ExplainedApposition,
  ExplainedAttachment,
  ExplainedAttribution,
  ExplainedChain,
  ExplainedClaim,
  ExplainedClause,
  ExplainedMention,
  ExplainedPhrase,
  ExplainedSentence,
  ExplainedVerb,
  Explanation,
  Gender,
  Mention,
  MentionCues,
  Party,
  SentencePlace,
  Token,
  UnjoinedPair,
  UnjoinedReason,
  Words,
} from './model'
export type * from './model/correction-types'
export type * from './model/record-types'
export type { ArticleInput, Extraction } from './pipeline'
export { assembleGraph, explainArticle, explainText, extractArticle } from './pipeline'

/**
 * Turns articles into a graph: the same articles give the same graph, in any order. What is said in it is the same as `buildGraph` of
 * `pressgraph` finds.
 *
 * @param articles of one language each (English is known); `path` names them in the graph.
 *
 * Throws an Error that names the article where one holds no prose.
 *
 * @example
 * import { PressGraph } from 'pressgraph/query'
 *
 * const data = extract([{ path: 'a.txt', text: 'Emmanuel Macron accused Russia of lying.' }])
 * new PressGraph(data).relations({ to: 'Russia' })[0]?.type // 'accuse'
 */
export const extract = (articles: readonly ArticleInput[]): GraphData => assembleGraph(articles.map(extractArticle))
