import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Measurement } from '../../src/claims/confidence/measurement'
import { bandTable } from '../gold/band-table'
import { writeBetweenMarks } from '../gold/between-marks'
import { CLAIM_TIERS, CLAIMS } from '../gold/claim-tables'
import { gradeClaims } from '../gold/grade-claims'
import { measureRules } from '../gold/measure-rules'
import { circumstanceTable, ruleTable, typeTable } from '../gold/rule-tables'

const MEASURED = fileURLToPath(new URL('../../src/claims/confidence/measured.ts', import.meta.url))
const README = fileURLToPath(new URL('../../src/claims/README.md', import.meta.url))

/** Behind it everything in the file is what was measured. */
const OPENING = 'export const MEASURED: Measurement = '

function writeMeasured(measurement: Measurement): void {
  const source = readFileSync(MEASURED, 'utf8')
  const kept = source.slice(0, source.indexOf(OPENING) + OPENING.length)
  writeFileSync(MEASURED, kept + JSON.stringify(measurement))
  execFileSync('npx', ['biome', 'check', '--write', MEASURED], { stdio: 'inherit' })
}

function writeTables(measurement: Measurement): void {
  const tables = {
    rules: ruleTable(measurement),
    types: typeTable(measurement),
    circumstances: circumstanceTable(measurement),
    bands: bandTable(measurement),
  }
  const readme = Object.entries(tables).reduce(
    (document, [name, table]) => writeBetweenMarks(document, name, table),
    readFileSync(README, 'utf8'),
  )
  writeFileSync(README, readme)
}

/** Measures the rules on the labelled sentences and writes what confidence is made of, and the tables that tell it. */
const measurement = measureRules(gradeClaims(CLAIM_TIERS.flatMap((tier) => CLAIMS[tier])).judged)
writeMeasured(measurement)
writeTables(measurement)
