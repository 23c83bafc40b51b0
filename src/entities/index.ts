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
import { agreeOnTypes, type TypeOf } from './agree-on-types'
import { ArticleContexts } from './article-contexts'
import { type NamedChain, nameChain } from './chain-names'
import { describeEntity } from './describe-entity'
import { mergeNames } from './merge-names'
import { mergePersons } from './merge-persons'
import { Union } from './union'
import { withUniqueIds } from './unique-ids'

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
  const contexts = new ArticleContexts(named)
  const union = new Union()
  const isPerson = (one: NamedChain): boolean => typeOf(one) === 'person' && one.chain.known === null
  const judgements = [
    ...mergePersons(named.filter(isPerson), contexts, union),
    ...mergeNames(
      named.filter((one) => !isPerson(one)),
      typeOf,
      union,
    ),
  ]
  const sets = groupBy(named, ({ chain }) => union.find(chain.id))
  const entities = [...sets.values()].map((set) => describeEntity(set, typeOfAll(set, typeOf), mentionById))
  return { entities: withUniqueIds(entities), judgements: sortJudgements(judgements) }
}

/** The type of a known thing, else the one that most mentions have. */
function typeOfAll(set: readonly NamedChain[], typeOf: TypeOf): EntityType {
  const known = set.find(({ chain }) => chain.known !== null)
  if (known) return known.chain.type
  const weight = (type: EntityType): number =>
    set.filter((one) => typeOf(one) === type).reduce((sum, one) => sum + one.weight + 1, 0)
  const [type = 'organization'] = [...ENTITY_TYPES].sort((a, b) => weight(b) - weight(a))
  return type
}

const sortJudgements = (judgements: readonly Judgement[]): Judgement[] =>
  [...judgements].sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right))

export { addPublishingOutlets, type Published } from './publishing-outlets'
