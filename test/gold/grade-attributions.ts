import type { AttributionCase } from './attribution-case'
import type { CaseMiss } from './case-miss'
import { readGraph } from './read-graph'
import { type AttributionScore, type JudgedAttribution, scoreAttributions, sizeOf } from './score-attributions'
import { addTallies, type Tally } from './tally'

export interface AttributionGrade {
  /** Attributions whose content shares enough with a label's. */
  readonly found: Tally
  /** These with the right source. */
  readonly sources: Tally
  /** The same where the source has a name. */
  readonly named: Tally
  /** These with the right cue. */
  readonly cues: Tally
  /** Those that stand in another's content. */
  readonly nested: Tally
  /** Characters of content. */
  readonly content: Tally
  readonly misses: readonly CaseMiss[]
}

type Measure = Exclude<keyof AttributionGrade, 'misses'>

/** Extracts each text by itself and compares its attributions with the labels. */
export function gradeAttributions(cases: readonly AttributionCase[]): AttributionGrade {
  const scores = cases.map((one) => ({ one, score: scoreAttributions(one, readGraph([one.text])) }))
  const tallies = scores.map(({ score }) => tallyScore(score))
  const sum = (measure: Measure): Tally => addTallies(tallies.map((tally) => tally[measure]))
  return {
    found: sum('found'),
    sources: sum('sources'),
    named: sum('named'),
    cues: sum('cues'),
    nested: sum('nested'),
    content: sum('content'),
    misses: scores.flatMap(({ one, score }) => describeMisses(one, score)),
  }
}

/** What may be found or not is left out on both sides. */
function tallyScore({ judged, invented }: AttributionScore): Readonly<Record<Measure, Tally>> {
  const asked = judged.filter(({ label }) => !label.optional)
  const matched = asked.filter(({ found }) => found)
  const found = [...matched.flatMap((one) => one.found ?? []), ...invented]
  const count = (right: readonly unknown[], of: readonly unknown[], wanted: readonly unknown[]): Tally => ({
    right: right.length,
    found: of.length,
    recalled: right.length,
    expected: wanted.length,
  })
  const named = asked.filter(({ label }) => label.name !== null)
  const nested = asked.filter(({ label }) => label.within !== null)
  const shared = matched.reduce((sum, one) => sum + one.shared, 0)
  return {
    found: count(matched, found, asked),
    sources: count(
      matched.filter(({ source }) => source),
      found,
      asked,
    ),
    named: count(
      named.filter(({ source }) => source),
      found.filter(({ source }) => source !== null),
      named,
    ),
    cues: count(
      matched.filter(({ cue }) => cue),
      found,
      asked,
    ),
    nested: count(
      nested.filter((one) => one.nested),
      matched.filter((one) => one.found?.parent),
      nested,
    ),
    content: {
      right: shared,
      found: sizeOf(found.flatMap(({ content }) => content.map(([start, end]) => ({ start, end })))),
      recalled: shared,
      expected: sizeOf(asked.flatMap(({ label }) => label.content)),
    },
  }
}

const describeMisses = (one: AttributionCase, { judged, invented }: AttributionScore): CaseMiss[] =>
  [
    ...judged.filter(({ label }) => !label.optional).flatMap(describeJudged),
    ...invented.map(
      ({ content }) => `invented ${content.map(([start, end]) => one.text.slice(start, end)).join(' + ')}`,
    ),
  ].map((miss) => ({ one, miss }))

function describeJudged({ label, found, ...right }: JudgedAttribution): string[] {
  if (!found) return [`missed ${label.line}`]
  const wrong = (['source', 'cue', 'nested'] as const).filter((part) => !right[part])
  return wrong.map((part) => `wrong ${part}: ${label.line}`)
}
