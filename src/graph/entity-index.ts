import type { Chain, Claim, Denial, Entity, Mention, SentencePlace } from '../model'

/** What relations are derived from: everything the articles said, with entities for chains. */
export interface Findings {
  readonly sentences: readonly SentencePlace[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly claims: readonly Claim[]
  readonly denials: readonly Denial[]
  readonly entities: readonly Entity[]
}

/** Which entity a chain ended in. */
export const entityByChain = (entities: readonly Entity[]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, chainIds }) => chainIds.map((chainId) => [chainId, id] as const)))

export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The mentions with the entities that they are of. */
export function namedEntities(
  chains: readonly Chain[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): { readonly mention: Mention; readonly entity: string }[] {
  const mentionById = byId(mentions)
  const entityOf = entityByChain(entities)
  return chains.flatMap(({ id, type, mentionIds }) => {
    const entity = type === 'topic' ? undefined : entityOf.get(id)
    return mentionIds.flatMap((mentionId) => {
      const mention = mentionById.get(mentionId)
      return entity && mention ? [{ mention, entity }] : []
    })
  })
}
