import {
  byText,
  type Chain,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  groupBy,
  type Judgement,
  type Mention,
} from '../model'
import { type NamedChain, nameChain } from './chain-names'
import { describeEntity } from './describe-entity'
import { mergeNames } from './merge-names'
import { mergePersons } from './merge-persons'
import { Union } from './union'

export interface Merged {
  /** In the order of their ids. */
  readonly entities: readonly Entity[]
  readonly judgements: readonly Judgement[]
}

/** Decides which chains of all articles are one thing. Nothing is read but what the articles' extraction left behind. */
export function mergeChains(chains: readonly Chain[], mentions: readonly Mention[]): Merged {
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]))
  const named = [...chains].sort((a, b) => byText(a.id, b.id)).map((chain) => nameChain(chain, mentionById))
  const typeOf = agreeOnTypes(named)
  const union = new Union()
  const persons = named.filter((one) => typeOf(one) === 'person' && one.chain.known === null)
  const others = named.filter((one) => !persons.includes(one))
  const judgements = [...mergePersons(persons, union), ...mergeNames(others, typeOf, union)]
  const sets = groupBy(named, ({ chain }) => union.find(chain.id))
  const entities = [...sets.values()].map((set) => describeEntity(set, typeOf(heaviest(set)), mentionById))
  return { entities: withUniqueIds(entities), judgements: sortJudgements(judgements) }
}

/**
 * What different articles take for different types under one name gets the type that most of its mentions have;
 * a bare name that is nobody's yet goes with the persons of that last name.
 */
function agreeOnTypes(chains: readonly NamedChain[]): (named: NamedChain) => EntityType {
  const unknown = chains.filter(({ chain }) => chain.known === null && chain.type !== 'topic')
  const typeByName = new Map<string, EntityType>()
  const weightByLastName = weighLastNames(unknown)
  for (const [name, group] of groupBy(unknown, ({ parts }) => parts.join(' '))) {
    const weight = (type: EntityType): number =>
      group.filter(({ chain }) => chain.type === type).reduce((sum, one) => sum + one.weight, 0)
    const [type] = [...ENTITY_TYPES].sort((a, b) => weight(b) - weight(a))
    if (type) typeByName.set(name, weight(type) < (weightByLastName.get(name) ?? 0) ? 'person' : type)
  }
  return ({ chain, parts }) =>
    chain.known !== null || chain.type === 'topic' ? chain.type : (typeByName.get(parts.join(' ')) ?? chain.type)
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

const heaviest = (set: readonly NamedChain[]): NamedChain => {
  const [first] = [...set].sort(
    (a, b) =>
      Number(b.chain.known !== null) - Number(a.chain.known !== null) ||
      b.weight - a.weight ||
      byText(a.chain.id, b.chain.id),
  )
  if (!first) throw new Error('an entity needs a chain')
  return first
}

/** Two different things of one name are told apart by a number, the one with the smaller chain first. */
function withUniqueIds(entities: readonly Entity[]): Entity[] {
  const byId = groupBy(entities, ({ id }) => id)
  return [...byId.values()]
    .flatMap((group) =>
      [...group]
        .sort((a, b) => byText(a.chainIds[0] ?? '', b.chainIds[0] ?? ''))
        .map((entity, index) => (index === 0 ? entity : { ...entity, id: `${entity.id}-${index + 1}` })),
    )
    .sort((a, b) => byText(a.id, b.id))
}

const sortJudgements = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right))

export { addPublishingOutlets, type Published } from './publishing-outlets'
