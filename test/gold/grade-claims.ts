import type { CaseMiss } from './case-miss'
import { ANY_VOICE, type ClaimCase, type ClaimLabel } from './claim-case'
import { describeClaimMisses } from './describe-claim-misses'
import { readGraph } from './read-graph'
import {
  type ClaimScore,
  type FoundClaim,
  isWhole,
  type JudgedClaim,
  type JudgedLabel,
  scoreClaims,
} from './score-claims'
import type { Tally } from './tally'

export interface ClaimGrade {
  /** Claims with the right ends in the right direction. */
  readonly pairs: Tally
  /** These with the right type as well. */
  readonly typed: Tally
  /** Negated claims: of those found with the right type, and of all that there are. */
  readonly polarity: Tally
  /** Claims that are other than asserted, counted alike. */
  readonly modality: Tally
  /** Claims on somebody's word, named or not, counted alike. */
  readonly voice: Tally
  /** Right in type, polarity, modality and voice. */
  readonly whole: Tally
  /** All claims, the open ones too. */
  readonly judged: readonly JudgedClaim[]
  readonly misses: readonly CaseMiss[]
}

/** Extracts each text by itself and compares its claims with the labels. */
export function gradeClaims(cases: readonly ClaimCase[]): ClaimGrade {
  const scores = cases.map((one) => ({ one, score: scoreClaims(one, readGraph([one.text])) }))
  const all = scores.flatMap(({ score }) => score.judged)
  const judged = all.filter(({ verdict }) => verdict !== 'open')
  const labels = scores.flatMap(({ score }) => score.labels)
  const typed = judged.filter(({ verdict }) => verdict === 'right')
  const whole = typed.filter(isWhole)
  const count = (right: readonly JudgedClaim[], recalled: number): Tally => ({
    right: right.length,
    found: judged.length,
    recalled,
    expected: labels.length,
  })
  const wholeLabels = new Set(whole.map(({ label }) => label))
  return {
    pairs: count(
      judged.filter(({ verdict }) => verdict !== 'wrong'),
      labels.filter(({ paired }) => paired).length,
    ),
    typed: count(typed, labels.filter((one) => one.typed).length),
    whole: count(whole, wholeLabels.size),
    polarity: tallyHold('polarity', typed, labels),
    modality: tallyHold('modality', typed, labels),
    voice: tallyHold('voice', typed, labels),
    judged: all,
    misses: scores.flatMap(({ one, score }) => missesOf(one, score)),
  }
}

const missesOf = (one: ClaimCase, score: ClaimScore): CaseMiss[] =>
  describeClaimMisses(score).map((miss) => ({ one, miss }))

type Hold = 'polarity' | 'modality' | 'voice'

/** What is out of the ordinary, in what was found and in what is asked for. */
const MARKED: Readonly<
  Record<Hold, { readonly found: (claim: FoundClaim) => boolean; readonly asked: (label: ClaimLabel) => boolean }>
> = {
  polarity: { found: ({ negated }) => negated, asked: ({ negated }) => negated },
  modality: {
    found: ({ modality }) => modality !== 'asserted',
    asked: ({ modalities }) => !modalities.includes('asserted'),
  },
  voice: {
    found: ({ voice }) => voice !== 'article',
    asked: ({ voices }) => voices.length > 0 && !voices.includes(ANY_VOICE),
  },
}

/** Counts what is marked: the many plain claims say nothing of how well doubt and hearsay are told. */
function tallyHold(hold: Hold, typed: readonly JudgedClaim[], labels: readonly JudgedLabel[]): Tally {
  const found = typed.filter(({ claim }) => MARKED[hold].found(claim))
  const asked = labels.map(({ label }) => label).filter(MARKED[hold].asked)
  const held = new Set(typed.filter((one) => one[hold]).map(({ label }) => label))
  return {
    right: found.filter((one) => one[hold]).length,
    found: found.length,
    recalled: asked.filter((label) => held.has(label)).length,
    expected: asked.length,
  }
}
