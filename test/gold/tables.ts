import { MEDIUM_COREFERENCE } from './coreference/medium'
import { STRONG_COREFERENCE } from './coreference/strong'
import { WEAK_COREFERENCE } from './coreference/weak'
import type { MarkedCase, MergingCase, Tier, TopicCase } from './gold-tables'
import { MEDIUM_MENTIONS } from './mentions/medium'
import { MEDIUM_LIVES } from './mentions/medium-lives'
import { MEDIUM_NEWSWIRE } from './mentions/medium-newswire'
import { STRONG_MENTIONS } from './mentions/strong'
import { STRONG_LIVES } from './mentions/strong-lives'
import { STRONG_NEWS } from './mentions/strong-news'
import { WEAK_MENTIONS } from './mentions/weak'
import { MEDIUM_MERGING } from './merging/medium'
import { STRONG_MERGING } from './merging/strong'
import { WEAK_MERGING } from './merging/weak'
import { MEDIUM_TOPICS } from './topics/medium'
import { STRONG_TOPICS } from './topics/strong'
import { WEAK_TOPICS } from './topics/weak'

type Tables<Case> = Readonly<Record<Tier, readonly Case[]>>

export const MENTIONS: Tables<MarkedCase> = {
  strong: [...STRONG_MENTIONS, ...STRONG_NEWS, ...STRONG_LIVES],
  medium: [...MEDIUM_MENTIONS, ...MEDIUM_NEWSWIRE, ...MEDIUM_LIVES],
  weak: WEAK_MENTIONS,
}

export const COREFERENCE: Tables<MarkedCase> = {
  strong: STRONG_COREFERENCE,
  medium: MEDIUM_COREFERENCE,
  weak: WEAK_COREFERENCE,
}

export const MERGING: Tables<MergingCase> = { strong: STRONG_MERGING, medium: MEDIUM_MERGING, weak: WEAK_MERGING }

export const TOPICS: Tables<TopicCase> = { strong: STRONG_TOPICS, medium: MEDIUM_TOPICS, weak: WEAK_TOPICS }
