import { DENIALS } from '../gold/denial-tables'
import { TIERS } from '../gold/gold-tables'
import { gradeDenials } from '../gold/grade-denials'
import { figuresOf } from '../gold/tally'

const keptBackOnly = process.argv.includes('--kept-back')
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/**
 * Prints how denials are paired with what they deny on the project's own gold. `node --import tsx test/bench/denials.ts`; with `--misses` also
 * what is missed and wrong, of the half that is not kept back; with `--kept-back` the figures of the other half alone.
 */
for (const tier of TIERS) {
  const cases = DENIALS[tier].filter(({ reserve }) => reserve || !keptBackOnly)
  const start = performance.now()
  const { pairs, misses } = gradeDenials(cases)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const { precision, recall, f1 } = figuresOf(pairs)
  console.log(`denials, ${tier}: ${cases.length} cases in ${seconds} s`)
  console.log(`  pairs  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${pairs.expected}`)
  if (!process.argv.includes('--misses')) continue
  for (const { one, miss } of misses.filter((each) => !each.one.reserve)) {
    console.log(`    - ${one.row} (${one.construction}): ${miss}\n        ${one.text}`)
  }
}
