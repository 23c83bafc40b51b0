import { groupBy } from '../../src/model'
import type { ClaimCase } from './claim-case'
import { describeClaimMisses } from './describe-claim-misses'
import { readGraph } from './read-graph'
import { type ClaimScore, type JudgedClaim, scoreClaims } from './score-claims'
import { type Tally } from './tally'

export interface ClaimGrade {
  /** Claims with the right ends in the right direction. */
  readonly pairs: Tally
  /** These with the right type as well. */
  readonly typed: Tally
  /** Of the claims with the right type, those that are or should be negated. */
  readonly polarity: Tally
  /** Of the claims with the right type, those that are or should be other than asserted. */
  readonly modality: Tally
  /** Of the claims with the right type, those that are or should be on somebody's word, named or not. */
  readonly voice: Tally
  /** Right in type, polarity, modality and voice. */
  readonly whole: Tally
  readonly rules: ReadonlyMap<string, RuleGrade>
  readonly misses: readonly CaseMiss[]
}

/** How many claims a rule made, how many of them have the right ends and type, and how many are held rightly as well. */
export interface RuleGrade {
  readonly made: number
  readonly typed: number
  readonly whole: number
}

export interface CaseMiss {
  readonly one: ClaimCase
  readonly miss: string
}

/** Extracts each text by itself and compares its claims with the labels. */
export function gradeClaims(cases: readonly ClaimCase[]): ClaimGrade {
  const scores = cases.map((one) => ({ one, score: scoreClaims(one, readGraph([one.text])) }))
  const judged = scores.flatMap(({ score }) => score.judged).filter(({ verdict }) => verdict !== 'open')
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
    polarity: tallyHold(typed, {
      found: ({ claim }) => claim.negated,
      expected: ({ label }) => label?.negated === true,
      right: ({ polarity }) => polarity,
    }),
    modality: tallyHold(typed, {
      found: ({ claim }) => claim.modality !== 'asserted',
      expected: ({ label }) => label?.modalities.includes('asserted') === false,
      right: ({ modality }) => modality,
    }),
    voice: tallyHold(typed, {
      found: ({ claim }) => claim.voice !== 'article',
      expected: ({ label }) => label?.voice !== 'article' && label?.voice !== 'any',
      right: ({ voice }) => voice,
    }),
    rules: gradeRules(judged),
    misses: scores.flatMap(({ one, score }) => missesOf(one, score)),
  }
}

const isWhole = ({ polarity, modality, voice }: JudgedClaim): boolean => polarity && modality && voice

const missesOf = (one: ClaimCase, score: ClaimScore): CaseMiss[] =>
  describeClaimMisses(score).map((miss) => ({ one, miss }))

type Ask = (one: JudgedClaim) => boolean

/** Counts what is marked (negated, not asserted, on somebody's word): the many claims that are neither say nothing. */
function tallyHold(judged: readonly JudgedClaim[], ask: Readonly<Record<'found' | 'expected' | 'right', Ask>>): Tally {
  const [found, expected] = [judged.filter(ask.found), judged.filter(ask.expected)]
  return {
    right: found.filter(ask.right).length,
    found: found.length,
    recalled: expected.filter(ask.right).length,
    expected: expected.length,
  }
}

function gradeRules(judged: readonly JudgedClaim[]): ReadonlyMap<string, RuleGrade> {
  const byRule = groupBy(judged, ({ claim }) => claim.rule)
  return new Map(
    [...byRule].map(([rule, made]) => {
      const typed = made.filter(({ verdict }) => verdict === 'right')
      return [rule, { made: made.length, typed: typed.length, whole: typed.filter(isWhole).length }]
    }),
  )
}
