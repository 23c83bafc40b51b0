import { byText, type EntityType, groupBy, type Judgement } from '../model'
import type { NamedChain } from './chain-names'
import { judgement } from './merge-persons'
import type { Union } from './union'

/** Small words that an acronym may leave out. */
const SMALL_WORDS = ['of', 'the', 'and', 'for', 'de', 'la', 'on', 'in']

/** Puts together what a lexicon knows as one thing, and what goes by the same name; acronyms go with the only name they abbreviate. */
export function mergeNames(
  chains: readonly NamedChain[],
  typeOf: (named: NamedChain) => EntityType,
  union: Union,
): Judgement[] {
  const keyed = groupBy(chains, (named) => named.chain.known ?? `${typeOf(named)}:${named.parts.join(' ')}`)
  const bySameKey = [...keyed.values()].flatMap((group) =>
    joinAll(group, union, (one) => (one.chain.known ? [1, 'same known name'] : [0.95, 'same name'])),
  )
  return [...bySameKey, ...joinAcronyms(chains, typeOf, union)]
}

function joinAll(
  group: readonly NamedChain[],
  union: Union,
  why: (one: NamedChain) => readonly [number, string],
): Judgement[] {
  const [first, ...rest] = [...group].sort((a, b) => byText(a.chain.id, b.chain.id))
  if (!first) return []
  return rest.map((other) => {
    const [score, reason] = why(other)
    union.join(first.chain.id, other.chain.id)
    return judgement(first, other, 'same', score, [reason])
  })
}

function joinAcronyms(
  chains: readonly NamedChain[],
  typeOf: (named: NamedChain) => EntityType,
  union: Union,
): Judgement[] {
  const bodies = chains.filter((named) => ['organization', 'outlet', 'place'].includes(typeOf(named)))
  const byInitials = groupBy(
    bodies.filter(({ parts }) => parts.length > 1),
    ({ parts }) => initialsOf(parts),
  )
  return bodies
    .filter(({ chain, parts }) => parts.length === 1 && chain.known === null && /^[\p{Lu}.]{2,8}$/u.test(chain.name))
    .flatMap((acronym) => {
      const fuller = byInitials.get(acronym.parts[0] ?? '') ?? []
      const names = new Set(fuller.map((named) => union.find(named.chain.id)))
      const [home] = fuller
      if (names.size !== 1 || !home || union.find(acronym.chain.id) === union.find(home.chain.id)) return []
      union.join(acronym.chain.id, home.chain.id)
      return [judgement(acronym, home, 'same', 0.75, ['initials of the only such name'])]
    })
}

const initialsOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => !SMALL_WORDS.includes(part))
    .map((part) => part[0] ?? '')
    .join('')
