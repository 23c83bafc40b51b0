import { knownThing, nationalBodyName, topicName } from '../language'
import { byText, type Entity, type EntityType, foldName, type Mention, nameKey } from '../model'
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
  const countryCode = type === 'country' && known ? known.slice('country:'.length) : null
  return {
    id: known ?? `${type}:${nameKey(name)}`,
    type,
    name,
    aliases: aliasesOf(mentions, name),
    countryCode,
    chainIds: chains.map(({ chain }) => chain.id).sort(byText),
  }
}

/** "Foreign Ministry (Turkey)", whichever words the articles use. */
function ownedName(chains: readonly NamedChain[]): string | undefined {
  const owned = chains.find(({ chain }) => chain.owner !== undefined)
  return owned?.chain.owner ? nationalBodyName(owned.core, owned.chain.owner) : undefined
}

/** Other names and demonyms; of several spellings of one (case, accents, dots) the one used most. */
function aliasesOf(mentions: readonly Mention[], name: string): string[] {
  const uses = new Map<string, number>()
  for (const { form, text } of mentions) {
    const alias = text.replace(/\s+/gu, ' ')
    if (form === 'name' || form === 'demonym') uses.set(alias, (uses.get(alias) ?? 0) + 1)
  }
  const byFold = new Map<string, string>()
  const mostUsed = [...uses].sort(([a, left], [b, right]) => right - left || b.length - a.length || byText(a, b))
  for (const [alias] of mostUsed) {
    const fold = foldName(alias)
    if (fold !== foldName(name) && !byFold.has(fold)) byFold.set(fold, alias)
  }
  return [...byFold.values()].sort(byText)
}
