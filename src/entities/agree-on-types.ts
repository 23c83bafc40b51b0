import { ENTITY_TYPES, type EntityType, groupBy } from '../model'
import type { NamedChain } from './chain-names'

export type TypeOf = (named: NamedChain) => EntityType

const nameOf = ({ parts }: NamedChain): string => parts.join(' ')

/**
 * What different articles take for different types under one name gets the type that most of its mentions have; the type of a known thing that an
 * article calls so goes first, and a bare name that only its place in sentences made a body goes with the persons of that last name.
 */
export function agreeOnTypes(chains: readonly NamedChain[]): TypeOf {
  const unknown = chains.filter(({ chain }) => chain.known === null && chain.type !== 'topic')
  const typeByName = new Map<string, EntityType>()
  const knownTypes = typesOfKnown(chains)
  const weightByLastName = weighLastNames(unknown)
  for (const [name, group] of groupBy(unknown, nameOf)) {
    const weight = (type: EntityType): number =>
      group.filter(({ chain }) => chain.type === type).reduce((sum, one) => sum + one.weight, 0)
    const [most] = [...ENTITY_TYPES].sort((a, b) => weight(b) - weight(a))
    const known = group.some(({ isTitled }) => isTitled) ? undefined : knownTypes.get(name)
    const isWeak = group.every(({ isWeaklyTyped }) => isWeaklyTyped)
    const isSurname = isWeak && most !== undefined && weight(most) < (weightByLastName.get(name) ?? 0)
    const type = known ?? (isSurname ? 'person' : most)
    if (type) typeByName.set(name, type)
  }
  return (named) =>
    named.chain.known !== null || named.chain.type === 'topic'
      ? named.chain.type
      : (typeByName.get(nameOf(named)) ?? named.chain.type)
}

/** Types by the names that articles use for bodies of the lexicon. */
function typesOfKnown(chains: readonly NamedChain[]): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>()
  for (const { chain, names } of chains) {
    if (chain.known !== null && ['organization', 'outlet'].includes(chain.type))
      for (const name of names) types.set(name, chain.type)
  }
  return types
}

/** How often the articles name persons of each last name by their full names. */
function weighLastNames(chains: readonly NamedChain[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { chain, parts, weight } of chains) {
    const last = chain.type === 'person' && parts.length > 1 ? parts.at(-1) : undefined
    if (last) weights.set(last, (weights.get(last) ?? 0) + weight)
  }
  return weights
}
