import { type RawCase, readCases } from './read-cases'
import type { SentencePair } from './sentence-pair'

const VERDICT = /^(copy|not): (.+)$/
const UNDER = /^under: (.+) \/ (.+)$/

/**
 * Reads a table of pairs: the first sentence at the margin, "copy: " or "not: " and the second sentence below it, and where the articles
 * have a date or a credit a line "under: March 5, 2019 / By Reuters". Throws an Error that names the row.
 */
export const readSentencePairs = (table: string, notation: string): SentencePair[] =>
  readCases(table, notation).map(readPair)

function readPair({ lines, ...one }: RawCase): SentencePair {
  const [, verdict, second] = VERDICT.exec(lines[0] ?? '') ?? []
  if (!second) throw new Error(`${one.row}: expected "copy: ..." or "not: ..." and not "${lines[0]}"`)
  return { ...one, second, isCopy: verdict === 'copy', under: readUnder(one.row, lines.slice(1)) }
}

function readUnder(row: string, lines: readonly string[]): SentencePair['under'] {
  const [line, ...rest] = lines
  if (line === undefined) return null
  const [, first, second] = UNDER.exec(line) ?? []
  if (!first || !second || rest.length > 0)
    throw new Error(`${row}: expected one line "under: A / B" and not "${line}"`)
  return [first, second]
}
