import type { Article, Attribution, Chain, Claim, Denial, Entity, Judgement, Mention, MentionAnchor } from '../model'
import { type DraftEntity, draftOf } from './draft-entity'
import { JudgementBook } from './judgement-book'

/** What the machine found, as corrections need it. */
export interface Correctable {
  readonly articles: readonly Article[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
  readonly denials: readonly Denial[]
  readonly entities: readonly Entity[]
  readonly judgements: readonly Judgement[]
  /** Ids of the publishing outlets. */
  readonly outletByArticle: ReadonlyMap<string, string>
  /** Ids of the credited news agencies. */
  readonly agencyByArticle: ReadonlyMap<string, string>
}

/** Everything that corrections change, while they are made one after the other. */
export class Workbench {
  readonly drafts: Set<DraftEntity>
  readonly chainById: Map<string, Chain>
  readonly judgements: JudgementBook
  readonly publisherByArticle: Map<string, DraftEntity>
  readonly agencyByArticle: Map<string, DraftEntity>
  readonly articles: readonly Article[]
  /** Where a mention that was taken out of a chain has gone. */
  readonly moves = new Map<string, { readonly mention: Mention; readonly chainId: string }>()
  readonly #draftByChain = new Map<string, DraftEntity>()
  readonly #mentionById: ReadonlyMap<string, Mention>
  readonly #chainIdsByPlace = new Map<string, Set<string>>()

  constructor(found: Correctable) {
    const draftById = new Map(found.entities.map((entity) => [entity.id, draftOf(entity)]))
    this.drafts = new Set(draftById.values())
    this.articles = found.articles
    this.chainById = new Map(found.chains.map((chain) => [chain.id, chain]))
    this.judgements = new JudgementBook(found.judgements)
    const drafted = (byArticle: ReadonlyMap<string, string>): Map<string, DraftEntity> =>
      new Map(
        [...byArticle].flatMap(([article, id]) => {
          const draft = draftById.get(id)
          return draft ? [[article, draft] as const] : []
        }),
      )
    this.publisherByArticle = drafted(found.outletByArticle)
    this.agencyByArticle = drafted(found.agencyByArticle)
    this.#mentionById = new Map(found.mentions.map((mention) => [mention.id, mention]))
    for (const draft of this.drafts) for (const id of draft.chainIds) this.#draftByChain.set(id, draft)
    for (const chain of found.chains) this.#placeChain(chain)
  }

  /** The chains that have a mention just there, with just those words. */
  chainsAt({ document, start, end, text }: MentionAnchor): readonly Chain[] {
    const ids = this.#chainIdsByPlace.get(placeKey(document, start, end)) ?? []
    return [...ids]
      .flatMap((id) => this.chainById.get(id) ?? [])
      .filter((chain) => this.mentionsOf(chain).some((mention) => isAt(mention, start, end) && mention.text === text))
  }

  draftOfChain(id: string): DraftEntity | undefined {
    return this.#draftByChain.get(id)
  }

  mentionsOf(chain: Chain): readonly Mention[] {
    return chain.mentionIds.flatMap((id) => this.#mentionById.get(id) ?? [])
  }

  chainsOf(draft: DraftEntity): readonly Chain[] {
    return [...draft.chainIds].flatMap((id) => this.chainById.get(id) ?? [])
  }

  /** Puts a chain in, or in the place of the one of its id. */
  setChain(chain: Chain, draft: DraftEntity): void {
    this.chainById.set(chain.id, chain)
    this.giveChain(chain.id, draft)
    this.#placeChain(chain)
  }

  giveChain(id: string, draft: DraftEntity): void {
    this.#draftByChain.get(id)?.chainIds.delete(id)
    this.#draftByChain.set(id, draft)
    draft.chainIds.add(id)
  }

  #placeChain(chain: Chain): void {
    for (const { articleId, span } of this.mentionsOf(chain)) {
      const key = placeKey(articleId, span.start, span.end)
      const ids = this.#chainIdsByPlace.get(key)
      if (ids) ids.add(chain.id)
      else this.#chainIdsByPlace.set(key, new Set([chain.id]))
    }
  }
}

const placeKey = (document: string, start: number, end: number): string => `${document} ${start} ${end}`

const isAt = ({ span }: Mention, start: number, end: number): boolean => span.start === start && span.end === end
