import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MEASURED } from '../../src/claims/confidence/measured'
import { bandTable } from './band-table'
import { readBetweenMarks } from './between-marks'
import { CLAIM_TIERS, CLAIMS } from './claim-tables'
import { gradeClaims } from './grade-claims'
import { isHeld, measureRules } from './measure-rules'
import { circumstanceTable, ruleTable, typeTable } from './rule-tables'

const readme = readFileSync(new URL('../../src/claims/README.md', import.meta.url), 'utf8')
const { judged } = gradeClaims(CLAIM_TIERS.flatMap((tier) => CLAIMS[tier]))
const measurement = measureRules(judged)
const hint = 'the rules or the labelled sentences have changed: run "npm run calibrate"'

it('confidence is made of what the rules reach on the labelled sentences today', () => {
  expect(MEASURED, hint).toEqual(measurement)
})

it.each([
  ['rules', ruleTable(measurement)],
  ['types', typeTable(measurement)],
  ['circumstances', circumstanceTable(measurement)],
  ['bands', bandTable(measurement)],
] as const)('the table of %s in src/claims/README.md is true', (name, table) => {
  expect(readBetweenMarks(readme, name), hint).toBe(`${table.join('\n')}\n`)
})

it('at least four in five claims of confidence 0.8 and up hold, and at least half of all claims have it', () => {
  const sure = judged.filter(({ claim }) => claim.confidence >= 0.8)
  expect(sure.filter(isHeld).length / sure.length).toBeGreaterThanOrEqual(0.8)
  expect(sure.length / judged.length).toBeGreaterThanOrEqual(0.5)
})
