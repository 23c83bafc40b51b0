import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeBetweenMarks } from '../gold/between-marks'
import { CLAIM_TIERS, CLAIMS } from '../gold/claim-tables'
import { gradeClaims } from '../gold/grade-claims'
import { type Measurement, measureRules } from '../gold/measure-rules'
import { circumstanceTable, ruleTable } from '../gold/rule-tables'

const MEASURED = fileURLToPath(new URL('../../src/claims/confidence/measured.ts', import.meta.url))
const README = fileURLToPath(new URL('../../src/claims/README.md', import.meta.url))

/** Everything in the file from the first table on. */
const TABLES = /^export const MEASURED_RULES[^]*$/mu

function writeMeasured({ rules, circumstances }: Measurement): void {
  const tables = [
    `export const MEASURED_RULES: Readonly<Record<string, MeasuredRule>> = ${JSON.stringify(rules)}`,
    `export const MEASURED_CIRCUMSTANCES: Readonly<Record<Circumstance, MeasuredCircumstance>> = ${JSON.stringify(circumstances)}`,
  ]
  writeFileSync(
    MEASURED,
    readFileSync(MEASURED, 'utf8').replace(TABLES, () => tables.join('\n\n')),
  )
  execFileSync('npx', ['biome', 'check', '--write', MEASURED], { stdio: 'inherit' })
}

function writeTables(measurement: Measurement): void {
  const withRules = writeBetweenMarks(readFileSync(README, 'utf8'), 'rules', ruleTable(measurement))
  writeFileSync(README, writeBetweenMarks(withRules, 'circumstances', circumstanceTable(measurement)))
}

/** Measures the rules on the labelled sentences and writes what confidence is made of, and the tables that tell it. */
const measurement = measureRules(gradeClaims(CLAIM_TIERS.flatMap((tier) => CLAIMS[tier])).judged)
writeMeasured(measurement)
writeTables(measurement)
