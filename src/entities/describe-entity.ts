import { knownThing, nationalBodyName, topicName } from '../language'
import {
  aliasesBeside,
  byText,
  codeOfCountry,
  type Entity,
  type EntityType,
  type Mention,
  nameKey,
  namesUsed,
} from '../model'
import type { NamedChain } from './chain-names'
import { usualName } from './usual-name'

/** One entity of all its chains: id, name, aliases. */
export function describeEntity(
  chains: readonly NamedChain[],
  type: EntityType,
  mentionById: ReadonlyMap<string, Mention>,
): Entity {
  const known = chains.map(({ chain }) => chain.known).find((key) => key !== null) ?? null
  const mentions = chains.flatMap(({ chain }) => chain.mentionIds.flatMap((id) => mentionById.get(id) ?? []))
  const name =
    (known ? (knownThing(known)?.name ?? topicName(known)) : undefined) ??
    ownedName(chains) ??
    usualName(chains, mentions)
  const countryCode = type === 'country' && known ? codeOfCountry(known) : null
  return {
    id: known ?? `${type}:${nameKey(name)}`,
    type,
    name,
    aliases: aliasesBeside(name, namesUsed(mentions)),
    countryCode,
    chainIds: chains.map(({ chain }) => chain.id).sort(byText),
  }
}

/** "Foreign Ministry (Turkey)", whichever words the articles use. */
function ownedName(chains: readonly NamedChain[]): string | undefined {
  const owned = chains.find(({ chain }) => chain.owner !== undefined)
  return owned?.chain.owner ? nationalBodyName(owned.core, owned.chain.owner) : undefined
}
