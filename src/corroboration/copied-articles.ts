import { byText } from '../model'
import type { SentenceText } from './sentence-text'

/** "Most": more than half of the text. */
const MOST = 0.5

/**
 * Finds the articles that are copies as a whole: most of their text is copied from one other article.
 *
 * @param originBySentence the copies that `collapseCopies` found, whose origins never lead back to their copies.
 * @returns for each copied article's id the id of the article that it was copied from, which is never a copy itself.
 */
export function copiedArticles(
  sentences: readonly SentenceText[],
  originBySentence: ReadonlyMap<string, string>,
): Map<string, string> {
  const originByArticle = new Map<string, string>()
  for (const [articleId, parts] of partsByArticle(sentences, originBySentence)) {
    const origin = commonOrigin(parts)
    if (origin !== null) originByArticle.set(articleId, origin)
  }
  const articleIds = [...originByArticle.keys()].sort(byText)
  return new Map(articleIds.map((id) => [id, rootOf(id, originByArticle)]))
}

/** How much of an article comes from each origin, in UTF-16 code units; null stands for what is its own. */
type Parts = ReadonlyMap<string | null, number>

function partsByArticle(
  sentences: readonly SentenceText[],
  originBySentence: ReadonlyMap<string, string>,
): Map<string, Parts> {
  const parts = new Map<string, Map<string | null, number>>()
  for (const { id, articleId, text } of sentences) {
    const own = parts.get(articleId) ?? new Map<string | null, number>()
    const origin = originBySentence.get(id) ?? null
    own.set(origin, (own.get(origin) ?? 0) + text.length)
    parts.set(articleId, own)
  }
  return parts
}

/** The one article that most of the text comes from: there can be no second. */
function commonOrigin(parts: Parts): string | null {
  const all = [...parts.values()].reduce((sum, length) => sum + length, 0)
  return [...parts].find(([origin, length]) => origin !== null && length > all * MOST)?.[0] ?? null
}

/** A copy of a copy comes from where the first one came from. */
function rootOf(articleId: string, originByArticle: ReadonlyMap<string, string>): string {
  let root = articleId
  for (let origin = originByArticle.get(root); origin !== undefined; origin = originByArticle.get(root)) root = origin
  return root
}
