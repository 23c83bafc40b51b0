import type { Article, Attribution, Chain, Claim, Mention, Parse, Sentence } from '../model'

/** All that the stages made of one article, nothing dropped. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly parses: readonly Parse[]
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
}
