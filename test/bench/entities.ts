import { TIERS, type Tier } from '../gold/gold-tables'
import { gradeCoreference } from '../gold/grade-coreference'
import { gradeMentions } from '../gold/grade-mentions'
import { gradeMerging } from '../gold/grade-merging'
import { gradeTopics } from '../gold/grade-topics'
import { COREFERENCE, MENTIONS, MERGING, TOPICS } from '../gold/tables'
import { figuresOf, type Tally } from '../gold/tally'

/** What one table scored: lines to print, and what was missed or wrong, case by case. */
interface Report {
  readonly lines: readonly string[]
  readonly misses: readonly string[]
}

interface Bench {
  readonly name: string
  readonly cases: Readonly<Record<Tier, readonly unknown[]>>
  readonly run: (tier: Tier) => Report
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const line = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = figuresOf(tally)
  return `  ${name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${tally.expected}`
}

const BENCHES: readonly Bench[] = [
  {
    name: 'mentions',
    cases: MENTIONS,
    run: (tier) => {
      const { total, byType, misses } = gradeMentions(MENTIONS[tier])
      return { lines: [line('all', total), ...[...byType].map(([type, tally]) => line(type, tally))], misses }
    },
  },
  {
    name: 'coreference',
    cases: COREFERENCE,
    run: (tier) => {
      const { bCubed, pairs, misses } = gradeCoreference(COREFERENCE[tier])
      return { lines: [line('B-cubed', bCubed), line('pairs', pairs)], misses }
    },
  },
  {
    name: 'merging',
    cases: MERGING,
    run: (tier) => {
      const { bCubed, pairs, misses } = gradeMerging(MERGING[tier])
      return { lines: [line('B-cubed', bCubed), line('pairs', pairs)], misses }
    },
  },
  {
    name: 'topics',
    cases: TOPICS,
    run: (tier) => {
      const { found, expected, forbidden, forbiddable, others, misses } = gradeTopics(TOPICS[tier])
      const counts = `found ${found} of ${expected}, traps taken ${forbidden} of ${forbiddable}, other topics ${others}`
      return { lines: [`  ${counts}`], misses }
    },
  },
]

function print({ name, cases, run }: Bench, tier: Tier, withMisses: boolean): void {
  const start = performance.now()
  const { lines, misses } = run(tier)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}, ${tier}: ${cases[tier].length} cases in ${seconds} s`)
  for (const one of lines) console.log(one)
  if (withMisses) for (const miss of misses) console.log(`    - ${miss}`)
}

/**
 * Prints how names, identity and topics score on the project's own gold, beside the time that it takes.
 * `node --import tsx test/bench/entities.ts`; with `--misses` also what is missed and wrong, by the names of the cases.
 */
for (const bench of BENCHES) for (const tier of TIERS) print(bench, tier, process.argv.includes('--misses'))
