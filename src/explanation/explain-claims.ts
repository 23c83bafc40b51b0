import type { Claim, ClaimEnd, ExplainedClaim } from '../model'
import { chainOf, type SentenceReading, wordsAt } from './sentence-reading'

export const explainClaims = (reading: SentenceReading): ExplainedClaim[] =>
  reading.claims.flatMap((claim) => explainClaim(reading, claim) ?? [])

function explainClaim(reading: SentenceReading, claim: Claim): ExplainedClaim | null {
  const source = endOf(reading, claim.sourceMentionId, claim.sourceChainId)
  const target = endOf(reading, claim.targetMentionId, claim.targetChainId)
  if (!source || !target) return null
  const { id, type, reciprocal, predicate, negated, modality, attributionId, quoted, date } = claim
  return {
    id,
    type,
    reciprocal,
    source,
    target,
    predicate: predicate && wordsAt(reading.text, predicate),
    negated,
    modality,
    attributedTo: chainOf(reading, claim.attributedTo),
    attribution: attributionId,
    quoted,
    date,
    rule: claim.rule,
    circumstances: claim.circumstances,
    confidence: claim.confidence,
  }
}

function endOf(reading: SentenceReading, mentionId: string, chainId: string): ClaimEnd | null {
  const mention = reading.mentionById.get(mentionId)
  const chain = chainOf(reading, chainId)
  return mention && chain ? { ...wordsAt(reading.text, mention.span), mention: mentionId, chain } : null
}
