import { type Article, byText } from '../model'
import { CopyIndex } from './copy-index'
import { isQuotation } from './is-quotation'
import { orderArticles } from './order-articles'
import type { SentenceText } from './sentence-text'

/**
 * Finds the sentences that are copies: near-identical to a sentence of another article that came first. Articles are taken
 * in order of origin (earlier published, then fuller, then smaller id), so that every copy is compared with its origin itself
 * and the order of the arguments changes nothing. Near linear in the number of sentences.
 *
 * @returns for each copy's sentence id the id of the article that it was copied from; originals are not in it.
 */
export function collapseCopies(articles: readonly Article[], sentences: readonly SentenceText[]): Map<string, string> {
  const rank = new Map(orderArticles(articles).map(({ id }, i) => [id, i]))
  const inOrder = sentences
    .filter(({ articleId }) => rank.has(articleId))
    .sort(
      (a, b) =>
        (rank.get(a.articleId) ?? 0) - (rank.get(b.articleId) ?? 0) ||
        a.span.start - b.span.start ||
        byText(a.id, b.id),
    )
  return withoutLoneQuotations(inOrder, findOrigins(inOrder))
}

function findOrigins(inOrder: readonly SentenceText[]): Map<string, string> {
  const index = new CopyIndex()
  const originBySentence = new Map<string, string>()
  for (const sentence of inOrder) {
    const origin = index.findOrAdd(sentence)
    if (origin) originBySentence.set(sentence.id, origin.articleId)
  }
  return originBySentence
}

/** A quotation alone proves no copying; beside another copied sentence of the same two articles it is part of it. */
function withoutLoneQuotations(
  sentences: readonly SentenceText[],
  originBySentence: ReadonlyMap<string, string>,
): Map<string, string> {
  const copies = sentences.flatMap((sentence) => {
    const origin = originBySentence.get(sentence.id)
    return origin === undefined ? [] : [{ sentence, origin, isQuotation: isQuotation(sentence.text) }]
  })
  const pairOf = (copy: { sentence: SentenceText; origin: string }) =>
    JSON.stringify([copy.sentence.articleId, copy.origin])
  const proven = new Set(copies.filter(({ isQuotation }) => !isQuotation).map(pairOf))
  return new Map(copies.filter((copy) => proven.has(pairOf(copy))).map(({ sentence, origin }) => [sentence.id, origin]))
}
