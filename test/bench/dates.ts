import { DATES } from '../gold/date-tables'
import { TIERS } from '../gold/gold-tables'
import { gradeDates } from '../gold/grade-dates'
import { figuresOf } from '../gold/tally'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/**
 * Prints how the dates of claims score on the project's own gold. `node --import tsx test/bench/dates.ts`; with `--misses` also what is
 * wrong, of the half that is not kept back; with `--kept-back` the figures of the other half alone.
 */
for (const tier of TIERS) {
  const cases = DATES[tier].filter(({ reserve }) => reserve || !process.argv.includes('--kept-back'))
  const { dates, claims, unfound, misses } = gradeDates(cases)
  const { precision, recall } = figuresOf(dates)
  console.log(`dates, ${tier}: ${cases.length} cases, ${claims.found} claims (${unfound} more that were not found)`)
  console.log(
    `  dates given        P ${percent(precision)} of ${dates.found}  R ${percent(recall)} of ${dates.expected}`,
  )
  console.log(`  claims dated right ${percent(figuresOf(claims).precision)}`)
  if (!process.argv.includes('--misses')) continue
  for (const { one, miss } of misses.filter((each) => !each.one.reserve)) {
    console.log(`    - ${one.row} (${one.construction}): ${miss}\n        ${one.text}`)
  }
}
