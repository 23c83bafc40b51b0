import type { Token } from '../model'
import type { Candidate } from './candidate'

/** Notes the age that stands between commas behind a person's name: "Andrew Lam, *52*, was arrested". */
export const noteAges = (tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => {
    const age = candidate.type === 'person' && candidate.form === 'name' ? ageBehind(tokens, candidate.to) : null
    return age === null ? candidate : { ...candidate, cues: { ...candidate.cues, age } }
  })

function ageBehind(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const closes = tokens[at + 1] === undefined || /^[,.;)]/u.test(tokens[at + 1]?.before ?? '')
  const isNumber = token !== undefined && /^\d{1,2}$/u.test(token.text) && /^(?:,\s*|\s?\()$/u.test(token.before)
  return isNumber && closes ? Number(token.text) : null
}
