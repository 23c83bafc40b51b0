import { areGivenNameSpellings, areNicknames, areSurnameSpellings, cutGeneration, isEndOf } from '../language'

/** What is compared of a person. */
export interface PersonName {
  /** Folded, particles left out. */
  readonly parts: readonly string[]
  readonly gender: 'male' | 'female' | null
}

/** What two names say of whether they are one person. */
export interface Verdict {
  /** "open" where one is only the end or the beginning of the other, a bare surname: others must decide. */
  readonly verdict: 'same' | 'different' | 'open'
  readonly score: number
  readonly reason: string
}

const different = (score: number, reason: string): Verdict => ({ verdict: 'different', score, reason })
const same = (score: number, reason: string): Verdict => ({ verdict: 'same', score, reason })
const open = (score: number, reason: string): Verdict => ({ verdict: 'open', score, reason })

/** Compares two persons' names; symmetric. */
export function judgePersons(a: PersonName, b: PersonName): Verdict {
  const [one, other] = [cutGeneration(a.parts), cutGeneration(b.parts)]
  const verdict = judgeNames({ ...a, parts: one.bare }, { ...b, parts: other.bare })
  return verdict.verdict === 'same' && one.generation !== other.generation
    ? different(0.3, 'only one is called "Jr." or the like')
    : verdict
}

function judgeNames(a: PersonName, b: PersonName): Verdict {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (a.gender && b.gender && a.gender !== b.gender) return different(0.05, 'different gender')
  if (short.join(' ') === long.join(' '))
    return short.length > 1 ? same(0.97, 'same name') : open(0.5, 'same bare name')
  if (isEndOf(short, long))
    return short.length > 1 ? same(0.85, 'one name is the end of the other') : open(0.8, 'same last name')
  if (short.length === 1) return short[0] === long[0] ? open(0.4, 'same first name') : different(0, 'different names')
  const [left, right] = [short.at(-1) ?? '', long.at(-1) ?? '']
  if (!areSurnameSpellings(left, right)) return different(0, 'different names')
  return judgeGivenNames(short.slice(0, -1), long.slice(0, -1), left === right)
}

function judgeGivenNames(short: readonly string[], long: readonly string[], sameSurname: boolean): Verdict {
  const [a = '', ...middleOfShort] = short
  const [b = '', ...middleOfLong] = long
  if (!agree(middleOfShort, middleOfLong)) return different(0.1, 'different middle names')
  if (a === b) return sameSurname ? same(0.93, 'same first and last name') : same(0.85, 'last name in another spelling')
  if (!sameSurname) return different(0.1, 'different names')
  if (isInitialOf(a, b)) return same(0.8, 'initial and same last name')
  if (areNicknames(a, b)) return same(0.85, 'short form of the first name and same last name')
  if (areGivenNameSpellings(a, b)) return same(0.85, 'first name in another spelling and same last name')
  return different(0.1, 'same last name, different first name')
}

const isInitialOf = (a: string, b: string): boolean =>
  a.length !== b.length && Math.min(a.length, b.length) === 1 && a[0] === b[0]

/** Middle names of which one side has none, or only the first of the other's; "W." is not "H. W." */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return true
  const fits = short.every((part, index) => part === long[index] || isInitialOf(part, long[index] ?? ''))
  return fits && (short.length === long.length || short.some((part) => part.length > 1))
}
