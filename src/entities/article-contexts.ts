import type { NamedChain } from './chain-names'

/** What else the articles name: which of two of one surname an article means is told by what it is about. */
export class ArticleContexts {
  readonly #keysByArticle = new Map<string, Set<string>>()
  readonly #articlesByKey = new Map<string, number>()

  constructor(chains: readonly NamedChain[]) {
    for (const { chain, parts } of chains) {
      const fullName = chain.type === 'person' && parts.length > 1 ? `person:${parts.join('-')}` : null
      const key = chain.known ?? fullName
      const keys = this.#keysByArticle.get(chain.articleId) ?? new Set()
      this.#keysByArticle.set(chain.articleId, keys)
      if (key === null || keys.has(key)) continue
      keys.add(key)
      this.#articlesByKey.set(key, (this.#articlesByKey.get(key) ?? 0) + 1)
    }
  }

  /** Keys of the known things and full names of persons that an article names. */
  keysOf(articleId: string): ReadonlySet<string> {
    return this.#keysByArticle.get(articleId) ?? new Set()
  }

  /**
   * How much it tells that two articles share the key: more the fewer articles name it. It depends on those alone, not on how many there are, so that an
   * article that does not name the key changes nothing.
   */
  rarity(key: string): number {
    return 1 / Math.log2(1 + (this.#articlesByKey.get(key) ?? 1))
  }
}
