import type { NamedChain } from './chain-names'

/** What two names say of whether they are one person. */
export interface Verdict {
  readonly verdict: 'same' | 'different' | 'open'
  readonly score: number
  readonly reason: string
}

/** Compares two persons' names; symmetric. "open" is for a bare surname or given name: others must decide. */
export function judgePersons(a: NamedChain, b: NamedChain): Verdict {
  if (a.gender && b.gender && a.gender !== b.gender)
    return { verdict: 'different', score: 0.05, reason: 'different gender' }
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.join(' ') === long.join(' '))
    return { verdict: short.length > 1 ? 'same' : 'open', score: short.length > 1 ? 0.97 : 0.8, reason: 'same name' }
  if (short.length === 1) return judgeSinglePart(short[0] ?? '', long)
  if (short[0] === long[0] && short.at(-1) === long.at(-1))
    return { verdict: 'same', score: 0.9, reason: 'same first and last name' }
  if (isInitialOf(short[0], long[0]) && short.at(-1) === long.at(-1))
    return { verdict: 'same', score: 0.8, reason: 'initial and same last name' }
  if (isEndOf(short, long)) return { verdict: 'open', score: 0.8, reason: 'same last name' }
  return short.at(-1) === long.at(-1)
    ? { verdict: 'different', score: 0.1, reason: 'same last name, different first name' }
    : { verdict: 'different', score: 0, reason: 'different names' }
}

function judgeSinglePart(part: string, long: readonly string[]): Verdict {
  if (part === long.at(-1)) return { verdict: 'open', score: 0.8, reason: 'same last name' }
  if (part === long[0]) return { verdict: 'open', score: 0.4, reason: 'same first name' }
  return { verdict: 'different', score: 0, reason: 'different names' }
}

const isInitialOf = (a: string | undefined, b: string | undefined): boolean =>
  Boolean(a && b && (a.length === 1 || b.length === 1) && a[0] === b[0])

/** "Le Pen" of "Marine Le Pen". */
const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((part, index) => part === long[long.length - short.length + index])
