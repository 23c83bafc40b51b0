import type { ArticlePair } from './article-pair'
import { ARTICLES_MEDIUM_APART } from './copies/articles-medium-apart'
import { ARTICLES_MEDIUM_COPIES } from './copies/articles-medium-copies'
import { ARTICLES_STRONG_APART } from './copies/articles-strong-apart'
import { ARTICLES_STRONG_COPIES } from './copies/articles-strong-copies'
import { ARTICLES_WEAK } from './copies/articles-weak'
import { SENTENCES_MEDIUM } from './copies/sentences-medium'
import { SENTENCES_STRONG } from './copies/sentences-strong'
import { SENTENCES_WEAK } from './copies/sentences-weak'
import type { Tier } from './gold-tables'
import type { SentencePair } from './sentence-pair'

export const SENTENCE_PAIRS: Readonly<Record<Tier, readonly SentencePair[]>> = {
  strong: SENTENCES_STRONG,
  medium: SENTENCES_MEDIUM,
  weak: SENTENCES_WEAK,
}

export const ARTICLE_PAIRS: Readonly<Record<Tier, readonly ArticlePair[]>> = {
  strong: [...ARTICLES_STRONG_COPIES, ...ARTICLES_STRONG_APART],
  medium: [...ARTICLES_MEDIUM_COPIES, ...ARTICLES_MEDIUM_APART],
  weak: ARTICLES_WEAK,
}
