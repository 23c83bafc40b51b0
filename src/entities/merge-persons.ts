import { byText, groupBy, type Judgement } from '../model'
import type { NamedChain } from './chain-names'
import { judgePersons, type Verdict } from './judge-persons'
import type { Union } from './union'

/** Puts the persons of all articles together: full names by their parts, then bare names with the only one they can mean. */
export function mergePersons(persons: readonly NamedChain[], union: Union): Judgement[] {
  const judgements: Judgement[] = []
  const record = (a: NamedChain, b: NamedChain, { verdict, score, reason }: Verdict): void => {
    if (verdict === 'open') return
    judgements.push(judgement(a, b, verdict, score, [reason]))
    if (verdict === 'same') union.join(a.chain.id, b.chain.id)
  }
  const byLastPart = groupBy(persons, ({ parts }) => parts.at(-1) ?? '')
  const full = persons.filter(({ parts }) => parts.length > 1)
  for (const group of byLastPart.values()) {
    const ofGroup = group.filter((person) => full.includes(person))
    ofGroup.forEach((left, index) => {
      for (const right of ofGroup.slice(index + 1)) record(left, right, judgePersons(left, right))
    })
  }
  for (const person of [...persons].sort((a, b) => a.parts.length - b.parts.length)) {
    const found = homeOf(person, byLastPart.get(person.parts.at(-1) ?? '') ?? [], union)
    if (found) record(person, found.home, { verdict: 'same', score: found.score, reason: found.reason })
  }
  return judgements
}

/** The one fuller person whose last name this is; else, where there is none, the first chain of the same bare name. */
function homeOf(
  person: NamedChain,
  group: readonly NamedChain[],
  union: Union,
): { home: NamedChain; score: number; reason: string } | null {
  const fuller = group.filter(
    (other) => other.parts.length > person.parts.length && judgePersons(person, other).verdict === 'open',
  )
  const roots = [...new Set(fuller.map(({ chain }) => union.find(chain.id)))]
  const [only] = fuller
  if (roots.length === 1 && only) return { home: only, score: 0.85, reason: 'the only person of this last name' }
  if (roots.length > 1) return mostNamed(fuller, roots, union)
  const same = group.filter(
    (other) =>
      other.chain.id < person.chain.id &&
      other.parts.join(' ') === person.parts.join(' ') &&
      judgePersons(person, other).verdict !== 'different',
  )
  const first = same.sort((a, b) => byText(a.chain.id, b.chain.id))[0]
  return first ? { home: first, score: 0.8, reason: 'same bare name' } : null
}

/** Of several of one last name the one whom the articles name at least three times as often as all others. */
function mostNamed(
  fuller: readonly NamedChain[],
  roots: readonly string[],
  union: Union,
): { home: NamedChain; score: number; reason: string } | null {
  const weightOf = (root: string): number =>
    fuller.filter(({ chain }) => union.find(chain.id) === root).reduce((sum, { weight }) => sum + weight, 0)
  const ranked = [...roots].sort((a, b) => weightOf(b) - weightOf(a) || byText(a, b))
  const [first, ...others] = ranked
  const home = fuller.find(({ chain }) => union.find(chain.id) === first)
  const isClear = first !== undefined && weightOf(first) >= 3 * others.reduce((sum, root) => sum + weightOf(root), 0)
  return isClear && home ? { home, score: 0.65, reason: 'named far more often than others of this last name' } : null
}

export function judgement(
  a: NamedChain,
  b: NamedChain,
  verdict: 'same' | 'different',
  score: number,
  reasons: readonly string[],
): Judgement {
  const [left, right] = a.chain.id < b.chain.id ? [a.chain.id, b.chain.id] : [b.chain.id, a.chain.id]
  return { left, right, verdict, score, reasons }
}
