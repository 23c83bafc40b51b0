import { CLAIMS } from '../gold/claim-tables'
import { TIERS, type Tier } from '../gold/gold-tables'
import { type CaseMiss, type ClaimGrade, gradeClaims } from '../gold/grade-claims'
import { figuresOf, type Tally } from '../gold/tally'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const line = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = figuresOf(tally)
  return `  ${name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${tally.expected}`
}

const claimLines = ({ pairs, typed, polarity, modality, voice, whole }: ClaimGrade): string[] => [
  line('ends', pairs),
  line('and type', typed),
  line('negated', polarity),
  line('not asserted', modality),
  line('on a word', voice),
  line('all right', whole),
]

function printClaims(tier: Tier): void {
  const start = performance.now()
  const grade = gradeClaims(CLAIMS[tier])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`claims, ${tier}: ${CLAIMS[tier].length} cases in ${seconds} s`)
  for (const one of claimLines(grade)) console.log(one)
  printMisses(grade.misses)
}

/** The half that is kept back shows no misses: what is listed can be worked on, and the rest still tells whether it helped elsewhere. */
function printMisses(misses: readonly CaseMiss[]): void {
  if (!process.argv.includes('--misses')) return
  for (const { one, miss } of misses.filter((each) => !each.one.reserve)) {
    console.log(`    - ${one.row} (${one.construction}): ${miss}\n        ${one.text.replaceAll('\n\n', ' // ')}`)
  }
}

function printRules(): void {
  const { rules } = gradeClaims(TIERS.flatMap((tier) => CLAIMS[tier]))
  console.log('claims by rule       made  hold in type  and in all')
  for (const [rule, { made, typed, whole }] of [...rules].sort(([, a], [, b]) => b.made - a.made)) {
    console.log(
      `  ${rule.padEnd(18)} ${String(made).padStart(5)}        ${percent(typed / made)}       ${percent(whole / made)}`,
    )
  }
}

/**
 * Prints how claims and attributions score on the project's own gold, and what each rule is worth on it.
 * `node --import tsx test/bench/claims.ts`; with `--misses` also what is missed and wrong, of the half that is not kept back.
 */
for (const tier of TIERS) printClaims(tier)
printRules()
