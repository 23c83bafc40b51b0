import { ATTRIBUTIONS } from '../gold/attribution-tables'
import { bandTable } from '../gold/band-table'
import type { CaseMiss } from '../gold/case-miss'
import { CLAIM_TIERS, CLAIMS } from '../gold/claim-tables'
import { TIERS } from '../gold/gold-tables'
import { gradeAttributions } from '../gold/grade-attributions'
import { gradeClaims } from '../gold/grade-claims'
import { measureRules } from '../gold/measure-rules'
import { circumstanceTable, ruleTable, typeTable } from '../gold/rule-tables'
import { figuresOf, type Tally } from '../gold/tally'

const keptBackOnly = process.argv.includes('--kept-back')

/** All cases of a table, or only the half whose misses nobody is shown. */
const casesOf = <Case extends { readonly reserve: boolean }>(table: readonly Case[]): readonly Case[] =>
  keptBackOnly ? table.filter(({ reserve }) => reserve) : table

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const line = ([name, tally]: readonly [string, Tally]): string => {
  const { precision, recall, f1 } = figuresOf(tally)
  return `  ${name.padEnd(18)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${tally.expected}`
}

/** Grades all cases of a table, and prints the figures beside the time that it took. */
function print<Grade extends { readonly misses: readonly CaseMiss[] }>(
  title: string,
  cases: number,
  grade: () => Grade,
  lines: (grade: Grade) => readonly (readonly [string, Tally])[],
): void {
  const start = performance.now()
  const graded = grade()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${title}: ${cases} cases in ${seconds} s`)
  for (const one of lines(graded)) console.log(line(one))
  if (process.argv.includes('--misses')) printMisses(graded.misses)
}

/** The half that is kept back shows no misses: what is listed can be worked on, and the rest still tells whether it helped elsewhere. */
function printMisses(misses: readonly CaseMiss[]): void {
  for (const { one, miss } of misses.filter((each) => !each.one.reserve)) {
    console.log(`    - ${one.row} (${one.construction}): ${miss}\n        ${one.text.replaceAll('\n\n', ' // ')}`)
  }
}

function printRules(): void {
  const measurement = measureRules(gradeClaims(CLAIM_TIERS.flatMap((tier) => casesOf(CLAIMS[tier]))).judged)
  for (const table of [ruleTable, typeTable, circumstanceTable, bandTable])
    console.log(['', ...table(measurement)].join('\n'))
}

/**
 * Prints how claims and attributions score on the project's own gold, and what each rule is worth on it.
 * `node --import tsx test/bench/claims.ts`; with `--misses` also what is missed and wrong, of the half that is
 * not kept back; with `--kept-back` the figures of the other half alone.
 */
for (const tier of CLAIM_TIERS) {
  print(
    `claims, ${tier}`,
    casesOf(CLAIMS[tier]).length,
    () => gradeClaims(casesOf(CLAIMS[tier])),
    ({ pairs, typed, polarity, modality, voice, whole }) => [
      ['both ends', pairs],
      ['and type', typed],
      ['... negated', polarity],
      ['... not asserted', modality],
      ["... on one's word", voice],
      ['all of it right', whole],
    ],
  )
}
for (const tier of TIERS) {
  print(
    `attributions, ${tier}`,
    casesOf(ATTRIBUTIONS[tier]).length,
    () => gradeAttributions(casesOf(ATTRIBUTIONS[tier])),
    ({ found, sources, named, cues, nested, content }) => [
      ['found', found],
      ['and source', sources],
      ['and named source', named],
      ['and cue', cues],
      ['... nested', nested],
      ['signs of content', content],
    ],
  )
}
printRules()
