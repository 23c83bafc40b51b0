import { FIELDS, gradeHead } from '../articles/heads/grade-head'
import { type GradedCase, HEADS } from '../articles/heads/tables'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** Per field: the share that is right, and of what was found the share that is wrong. */
function printFigures(title: string, cases: readonly GradedCase[]): void {
  const grades = cases.flatMap(gradeHead)
  console.log(`${title}: ${cases.length}`)
  for (const field of FIELDS) {
    const ofField = grades.filter((grade) => grade.field === field)
    const right = ofField.filter(({ verdict }) => verdict === 'right').length
    const found = ofField.filter((grade) => grade.found !== '').length
    const wrong = ofField.filter(({ verdict }) => verdict === 'wrong').length
    console.log(`  ${field.padEnd(10)} right ${percent(right / cases.length)}  wrong of found ${wrong} of ${found}`)
  }
}

function printMisses(cases: readonly GradedCase[]): void {
  for (const one of cases) {
    const misses = gradeHead(one).filter(({ verdict }) => verdict !== 'right')
    if (misses.length > 0) console.log(`- ${one.name}${one.hard ? ' (hard)' : ''}\n    ${one.text}`)
    for (const { field, verdict, expected, found } of misses)
      console.log(`    ${field} ${verdict}: ${found} | ${expected}`)
  }
}

/**
 * Prints what is read from heads and feet of articles. `node --import tsx test/bench/heads.ts`; with `--misses` also
 * what is missed and wrong, of the half that is not kept back.
 */
const open = HEADS.filter(({ isKeptBack }) => !isKeptBack)
const keptBack = HEADS.filter(({ isKeptBack }) => isKeptBack)
for (const [name, cases] of [
  ['open', open],
  ['kept back', keptBack],
] as const) {
  printFigures(
    `heads, ${name}, plain`,
    cases.filter(({ hard }) => !hard),
  )
  printFigures(
    `heads, ${name}, hard`,
    cases.filter(({ hard }) => hard),
  )
}
if (process.argv.includes('--misses')) printMisses(open)
