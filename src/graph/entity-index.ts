import type { Chain, Claim, Entity, Mention, SentencePlace } from '../model'

/** What relations are derived from: everything the articles said, with entities for chains. */
export interface Findings {
  readonly sentences: readonly SentencePlace[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly claims: readonly Claim[]
  readonly entities: readonly Entity[]
}

/** Which entity a chain ended in. */
export const entityByChain = (entities: readonly Entity[]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, chainIds }) => chainIds.map((chainId) => [chainId, id] as const)))

export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))
