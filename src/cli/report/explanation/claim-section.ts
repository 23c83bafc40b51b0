import { CIRCUMSTANCE_WORDS, type ExplainedClaim, type ExplainedSentence, isWeak, MODALITY_WORDS } from '../../../model'
import type { AttributionLabels } from './attribution-labels'
import { chainWords } from './chain-words'
import { type Facts, numberedRows } from './numbered-rows'
import { ruleWords } from './rule-words'
import type { Section } from './section'

export const claimSection = (sentence: ExplainedSentence, labels: AttributionLabels): Section => ({
  title: 'Claims',
  rows: numberedRows(
    sentence.claims
      .filter(({ type }) => !isWeak(type))
      .map((claim) => claimFacts(claim, labels(claim.attribution, sentence))),
  ),
})

function claimFacts(claim: ExplainedClaim, attribution: string | null): Facts {
  const { source, target, type, reciprocal, predicate } = claim
  const arrow = reciprocal ? `<-${type}->` : `-${type}->`
  return [
    ['claim', `${chainWords(source, source.chain)} ${arrow} ${chainWords(target, target.chain)}`],
    ['words', predicate && `“${predicate.text}”`],
    ['held', holdingWords(claim, attribution)],
    ['date', claim.date],
    ['rule', [ruleWords(claim), ...claim.circumstances.map((one) => CIRCUMSTANCE_WORDS[one])].join('; ')],
  ]
}

const holdingWords = (
  { negated, modality, attributedTo, quoted }: ExplainedClaim,
  attribution: string | null,
): string =>
  [
    negated ? 'denied' : 'affirmed',
    MODALITY_WORDS[modality],
    voiceWords(attributedTo, attribution),
    quoted ? 'quoted' : null,
  ]
    .filter((word) => word !== null)
    .join(', ')

function voiceWords(speaker: ExplainedClaim['attributedTo'], attribution: string | null): string {
  if (speaker === null && attribution === null) return "in the text's own voice"
  return `on the word of ${speaker?.name ?? 'a source without a name'}${attribution === null ? '' : ` (${attribution})`}`
}
