import { isAcronymShaped, isCommonWord, nameParts } from '../language'
import { groupBy } from '../model'
import type { NamedChain } from './chain-names'

/** A name that stands for a fuller one of other articles. */
export interface FullerName {
  readonly from: NamedChain
  readonly to: NamedChain
}

type Group = readonly NamedChain[]

/**
 * For each group of chains of one name, not known to a lexicon, the group that it belongs to, if only one will do: the one for which an article uses its
 * name beside a fuller one ("Lockheed", "EADS"). A group goes to one other at most and known ones go nowhere, so that no two known things ever meet.
 */
export function findFullerNames(groups: readonly Group[]): FullerName[] {
  const learned = indexGroups(groups, ({ names, chain }) => (names.length > 1 || chain.known ? names : []))
  return groups.flatMap((group) => {
    const [from] = group
    if (!from || from.chain.known !== null || from.chain.owner) return []
    const names = new Set(group.map(({ chain }) => chain.name).filter(mayStandForMore))
    const [to] = onlyOther(learned, [...names].map(folded), group) ?? []
    return to ? [{ from, to }] : []
  })
}

const folded = (name: string): string => nameParts(name).join(' ')

const mayStandForMore = (name: string): boolean => isAcronymShaped(name) || !isCommonWord(folded(name))

function indexGroups(
  groups: readonly Group[],
  keysOf: (named: NamedChain) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Group>> {
  const pairs = groups.flatMap((group) => group.flatMap((named) => keysOf(named).map((key) => ({ key, group }))))
  return new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, found]) => [key, new Set(found.map(({ group }) => group))]),
  )
}

function onlyOther(
  index: ReadonlyMap<string, ReadonlySet<Group>>,
  names: readonly string[],
  own: Group,
): Group | undefined {
  const others = new Set(names.flatMap((name) => [...(index.get(name) ?? [])]).filter((group) => group !== own))
  const [only] = others
  return others.size === 1 ? only : undefined
}
