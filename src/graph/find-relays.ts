import { type Article, type Attribution, bySpan, type Claim, groupBy, type SentencePlace, type Span } from '../model'
import { byId, entityByChain, type Findings } from './entity-index'
import { isGivenTo } from './is-given-to'
import { sentenceAt } from './sentence-at'

/** Speech, and the outlets behind each article by entity id. */
export interface Reporting extends Findings {
  readonly attributions: readonly Attribution[]
  readonly outletByArticle: ReadonlyMap<string, string>
  readonly agencyByArticle: ReadonlyMap<string, string>
}

/**
 * Finds the claims that an article passes on from another outlet: what that outlet is said to have reported ("RT reported",
 * "according to Reuters") and what somebody is said to have told it ("told the BBC", "in an interview with Le Figaro"). Where outlets
 * cite outlets it is the innermost, whose report it is. An article's own outlet and agency are no others.
 *
 * @returns the outlet's entity id by id of the claim.
 */
export function findRelays(articles: readonly Article[], reporting: Reporting): ReadonlyMap<string, string> {
  const relays = new Relays(articles, reporting)
  return new Map(
    reporting.claims.flatMap((claim) => {
      const outlet = relays.outletOf(claim)
      return outlet === null ? [] : [[claim.id, outlet] as const]
    }),
  )
}

class Relays {
  readonly #reporting: Reporting
  readonly #textById: ReadonlyMap<string, string>
  readonly #attributionById: ReadonlyMap<string, Attribution>
  readonly #attributionByCue: ReadonlyMap<string, Attribution>
  readonly #sentencesByArticle: ReadonlyMap<string, readonly SentencePlace[]>
  readonly #outletByChain: ReadonlyMap<string, string>
  readonly #namedBySentence: ReadonlyMap<string, readonly NamedOutlet[]>

  constructor(articles: readonly Article[], reporting: Reporting) {
    this.#reporting = reporting
    this.#textById = new Map(articles.map(({ id, text }) => [id, text]))
    this.#attributionById = byId(reporting.attributions)
    this.#attributionByCue = attributionsByCue(reporting.attributions)
    const inOrder = reporting.sentences.toSorted((a, b) => bySpan(a.span, b.span))
    this.#sentencesByArticle = groupBy(inOrder, ({ articleId }) => articleId)
    this.#outletByChain = entityByChain(reporting.entities.filter(({ type }) => type === 'outlet'))
    this.#namedBySentence = outletsNamed(reporting, this.#outletByChain)
  }

  outletOf(claim: Claim): string | null {
    let speech = this.#speechOf(claim)
    while (speech) {
      const outlet = this.#outletBehind(speech)
      if (outlet !== null) return this.#isOwn(outlet, claim.articleId) ? null : outlet
      speech = this.#attributionById.get(speech.parentId ?? '')
    }
    return null
  }

  /** The speech that a claim is part of, or whose cue it rests on ("Costa told Le Monde"). */
  #speechOf({ articleId, attributionId, predicate }: Claim): Attribution | undefined {
    if (attributionId !== null) return this.#attributionById.get(attributionId)
    return predicate ? this.#attributionByCue.get(cueKey(articleId, predicate)) : undefined
  }

  /** The outlet that speaks, or that was spoken to. */
  #outletBehind({ articleId, sourceChainId, cue, content }: Attribution): string | null {
    const speaker = sourceChainId === null ? undefined : this.#outletByChain.get(sourceChainId)
    if (speaker !== undefined) return speaker
    if (cue === null) return null
    const sentence = sentenceAt(this.#sentencesByArticle.get(articleId) ?? [], cue.start)
    const named = this.#namedBySentence.get(sentence?.id ?? '') ?? []
    const text = this.#textById.get(articleId) ?? ''
    const hearer = named.find(
      ({ span }) =>
        !content.some(({ start, end }) => start <= span.start && span.end <= end) &&
        isGivenTo(text.slice(sentence?.span.start, span.start)),
    )
    return hearer?.outlet ?? null
  }

  #isOwn(outlet: string, articleId: string): boolean {
    const { outletByArticle, agencyByArticle } = this.#reporting
    return outletByArticle.get(articleId) === outlet || agencyByArticle.get(articleId) === outlet
  }
}

const cueKey = (articleId: string, { start, end }: Span): string => `${articleId} ${start} ${end}`

/** Of several with one cue the first. */
const attributionsByCue = (attributions: readonly Attribution[]): ReadonlyMap<string, Attribution> =>
  new Map(
    attributions
      .toReversed()
      .flatMap((one) => (one.cue === null ? [] : [[cueKey(one.articleId, one.cue), one] as const])),
  )

/** Where a sentence names an outlet. */
interface NamedOutlet {
  readonly outlet: string
  readonly span: Span
}

function outletsNamed(
  { chains, mentions }: Reporting,
  outletByChain: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly NamedOutlet[]> {
  const mentionById = byId(mentions)
  const named = new Map<string, NamedOutlet[]>()
  for (const { id, mentionIds } of chains) {
    const outlet = outletByChain.get(id)
    if (outlet === undefined) continue
    for (const { sentenceId, span } of mentionIds.flatMap((mention) => mentionById.get(mention) ?? [])) {
      named.set(sentenceId, [...(named.get(sentenceId) ?? []), { outlet, span }])
    }
  }
  for (const outlets of named.values()) outlets.sort((a, b) => bySpan(a.span, b.span))
  return named
}
