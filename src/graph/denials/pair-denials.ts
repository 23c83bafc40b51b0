import { type Article, type Denial, type Entity, groupBy, type Mention, type SentencePlace } from '../../model'
import { AccusationIndex } from './accusation-index'
import { accusationsAround, inReadingOrder } from './accusations-around'
import { accusationsOf } from './accusations-of'
import { daysOf } from './days-of'
import { findKinship } from './kinship'
import { MatterBook } from './matter-book'
import { pairAcrossArticles } from './pair-across-articles'
import { pairWithinArticle } from './pair-within-article'
import type { Accusation, DeniedStatement, Denying, Statement } from './statement'

/** What the articles say, as far as pairing needs it. */
export interface Said {
  readonly articles: readonly Article[]
  readonly sentenceById: ReadonlyMap<string, SentencePlace>
  readonly entities: readonly Entity[]
  readonly entityOf: ReadonlyMap<string, string>
  readonly mentions: readonly { readonly mention: Mention; readonly entity: string }[]
  readonly statements: readonly Statement[]
  readonly denials: readonly Denial[]
}

/**
 * Which statements are denied, and by which sentences. Nothing is taken back: both stand. The cost grows with the number of denials and
 * of accusations, not with their product.
 */
export function pairDenials(said: Said): readonly DeniedStatement[] {
  const denyings = said.denials.flatMap((denial) => denyingOf(denial, said) ?? [])
  if (denyings.length === 0) return []
  const kin = findKinship(said.entities, said.statements)
  const book = new MatterBook(new Map(said.articles.map(({ id, text }) => [id, text])), said.mentions)
  const dayByArticle = new Map(said.articles.map(({ id, published }) => [id, daysOf(published)]))
  const accusations = said.statements.flatMap(accusationsOf)
  const accusationsByArticle = accusationsInOrder(accusations)
  const dated = accusations.map((accusation) => ({
    accusation,
    days: dayByArticle.get(accusation.statement.evidence.document) ?? null,
  }))
  const denied = new Set(denyings.flatMap(({ doers }) => doers.flatMap((doer) => kin.homesOf(doer))))
  const concerned = dated.filter(({ accusation }) => kin.homesOf(accusation.accused).some((home) => denied.has(home)))
  const index = new AccusationIndex(concerned, book, kin)
  const bySentence = groupBy(
    said.statements.filter(({ deniedBy }) => deniedBy !== null),
    ({ sentence }) => sentence.id,
  )
  return denyings.flatMap((denying) => {
    const { articleId } = denying.sentence
    const inPlace = (bySentence.get(denying.sentence.id) ?? []).filter(({ deniedBy }) => deniedBy === denying.denier)
    const near = accusationsAround(accusationsByArticle.get(articleId) ?? [], denying.sentence.index)
    const within = pairWithinArticle(denying, near, book, kin)
    const across = pairAcrossArticles(denying, dayByArticle.get(articleId) ?? null, index, book, kin)
    const found = [...within, ...across].map(({ statement }) => statement)
    return [...inPlace, ...found].map((statement) => ({ statement, denying }))
  })
}

const accusationsInOrder = (accusations: readonly Accusation[]): ReadonlyMap<string, readonly Accusation[]> =>
  new Map(
    [...groupBy(accusations, ({ statement }) => statement.evidence.document)].map(
      ([article, all]) => [article, inReadingOrder(all)] as const,
    ),
  )

function denyingOf(denial: Denial, { sentenceById, entityOf }: Said): Denying | null {
  const entities = (parties: Denial['doers']): readonly string[] =>
    parties.flatMap(({ chainId }) => entityOf.get(chainId) ?? [])
  const sentence = sentenceById.get(denial.sentenceId)
  const [denier] = entities([denial.denier])
  if (!sentence || !denier) return null
  const doers = entities(denial.doers)
  return { denial, sentence, denier, doers: doers.length > 0 ? doers : [denier], accusers: entities(denial.accusers) }
}
