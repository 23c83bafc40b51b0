import { cutGeneration, formalNames, spellingKeys } from '../language'
import { byText, groupBy } from '../model'
import type { Bearer } from './bearers'
import { judgePersons, type Verdict } from './judge-persons'
import { type Person, personOf } from './person'

/** Two names taken for one person. */
export interface Match extends Pick<Verdict, 'score' | 'reason'> {
  readonly a: Bearer
  readonly b: Bearer
}

export interface MergedNames {
  readonly persons: readonly Person[]
  readonly matches: readonly Match[]
  /** Names that fit several persons who are not one another ("George Bush", "J. Smith"): others must decide. */
  readonly ambiguous: readonly Bearer[]
}

/** Puts forms and spellings of full names together. Only names that share a key are compared, so that cost stays near linear. */
export function mergeFullNames(bearers: readonly Bearer[]): MergedNames {
  const proposals = propose(bearers)
  const partners = groupBy(
    proposals.flatMap(
      ({ a, b }) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
    ([one]) => one,
  )
  const isAmbiguous = (one: Bearer): boolean => partFromEachOther((partners.get(one) ?? []).map(([, other]) => other))
  const ambiguous = new Set(bearers.filter(isAmbiguous))
  const groups = new Map(bearers.filter((one) => !ambiguous.has(one)).map((one) => [one, [one]]))
  const matches = proposals.filter(({ a, b }) => joinGroups(groups, a, b))
  return { persons: [...new Set(groups.values())].map((group) => personOf(group)), matches, ambiguous: [...ambiguous] }
}

/** Joins the groups of two bearers unless a name of one speaks against a name of the other. */
function joinGroups(groups: Map<Bearer, Bearer[]>, a: Bearer, b: Bearer): boolean {
  const [left, right] = [groups.get(a), groups.get(b)]
  if (!left || !right || left === right) return false
  if (left.some((one) => right.some((other) => judgePersons(one, other).verdict === 'different'))) return false
  left.push(...right)
  left.sort(byNameAndGender)
  for (const moved of right) groups.set(moved, left)
  return true
}

const byNameAndGender = (a: Bearer, b: Bearer): number =>
  byText(a.name, b.name) || byText(a.gender ?? '', b.gender ?? '')

const partFromEachOther = (bearers: readonly Bearer[]): boolean =>
  bearers.some((one, index) =>
    bearers.slice(index + 1).some((other) => judgePersons(one, other).verdict === 'different'),
  )

/** Pairs that may be one person, the surest first. */
function propose(bearers: readonly Bearer[]): Match[] {
  const pairs = [...pairsInBlocks(bearers), ...pairsByInitial(bearers), ...pairsByEnd(bearers)]
  const byPair = new Map<string, Match>()
  for (const [a, b] of pairs) {
    const { verdict, score, reason } = judgePersons(a, b)
    if (a !== b && verdict === 'same') byPair.set(pairKey(a, b), { a, b, score, reason })
  }
  return [...byPair].sort(([p, a], [q, b]) => b.score - a.score || byText(p, q)).map(([, match]) => match)
}

type Pair = readonly [Bearer, Bearer]

const pairKey = (a: Bearer, b: Bearer): string =>
  [a, b]
    .map(({ name, gender }) => `${name} ${gender ?? ''}`)
    .sort(byText)
    .join('|')

/** By the sound of the surname and of the first name, and by what the first name is short for. */
function pairsInBlocks(bearers: readonly Bearer[]): Pair[] {
  const keyed = bearers.flatMap((bearer) => blockKeys(bearer).map((key) => ({ key, bearer })))
  return [...groupBy(keyed, ({ key }) => key).values()].flatMap((block) =>
    block.flatMap(({ bearer: a }, index) => block.slice(index + 1).map(({ bearer: b }): Pair => [a, b])),
  )
}

function blockKeys(bearer: Bearer): string[] {
  const parts = cutGeneration(bearer.parts).bare
  const [first = ''] = parts
  const given = [...new Set([...spellingKeys(first), ...formalNames(first)])]
  return spellingKeys(parts.at(-1) ?? '').flatMap((last) => given.map((name) => `${last} ${name}`))
}

/** "J. Smith" with every Smith whose first name begins so; these are not compared with each other here. */
function pairsByInitial(bearers: readonly Bearer[]): Pair[] {
  const byInitial = groupBy(bearers, ({ parts }) => `${parts[0]?.[0] ?? ''} ${parts.at(-1) ?? ''}`)
  return [...byInitial.values()].flatMap((group) =>
    group.filter(({ parts }) => parts[0]?.length === 1).flatMap((short) => group.map((full): Pair => [short, full])),
  )
}

/** "Tayyip Erdogan" with "Recep Tayyip Erdogan". */
function pairsByEnd(bearers: readonly Bearer[]): Pair[] {
  const byName = groupBy(bearers, ({ name }) => name)
  return bearers.flatMap((long) =>
    long.parts
      .slice(1, -1)
      .flatMap((_, index) => byName.get(long.parts.slice(index + 1).join(' ')) ?? [])
      .map((short): Pair => [short, long]),
  )
}
