import type { ClaimScore, FoundClaim, JudgedClaim } from './score-claims'

/** What a text's claims lack, and what they say too much, as a person reads it. */
export function describeClaimMisses({ judged, labels }: ClaimScore): string[] {
  const missed = labels.filter(({ typed }) => !typed)
  return [
    ...missed.filter(({ paired }) => !paired).map(({ label }) => `missed ${label.line}`),
    ...missed.filter(({ paired }) => paired).map(({ label }) => `mistyped ${label.line}`),
    ...judged.flatMap(describeJudged),
  ]
}

function describeJudged(one: JudgedClaim): string[] {
  const found = `${one.claim.shown}${heldOf(one.claim)} (${one.claim.rule})`
  if (one.verdict === 'wrong') return [`invented ${found}`]
  if (one.verdict === 'type') return [`of another type ${found}`]
  const lacking = one.verdict === 'right' ? (['polarity', 'modality', 'voice'] as const).filter((key) => !one[key]) : []
  return lacking.map((key) => `wrong ${key}: ${one.label?.line} found as ${found}`)
}

function heldOf({ negated, modality, voice }: FoundClaim): string {
  const by = typeof voice === 'string' ? (voice === 'unnamed' ? 'by: ?' : '') : `by: ${voice.entity}`
  const flags = [negated ? 'not' : '', modality === 'asserted' ? '' : modality, by].filter((flag) => flag !== '')
  return flags.length > 0 ? ` | ${flags.join(', ')}` : ''
}
