import { byText } from '../model'
import type { SentenceText } from './sentence-text'

/** "Most": more than half of the sentences. */
const MOST = 0.5

/**
 * Finds the articles that are copies as a whole: most of their sentences are copied from one other article.
 *
 * @param originBySentence the copies that `collapseCopies` found, whose origins never lead back to their copies.
 * @returns for each copied article's id the id of the article that it was copied from, which is never a copy itself.
 */
export function copiedArticles(
  sentences: readonly SentenceText[],
  originBySentence: ReadonlyMap<string, string>,
): Map<string, string> {
  const originByArticle = new Map<string, string>()
  for (const [articleId, origins] of originsByArticle(sentences, originBySentence)) {
    const origin = commonOrigin(origins)
    if (origin !== null) originByArticle.set(articleId, origin)
  }
  const articleIds = [...originByArticle.keys()].sort(byText)
  return new Map(articleIds.map((id) => [id, rootOf(id, originByArticle)]))
}

/** For each article, the origin of each of its sentences; null for its own. */
function originsByArticle(
  sentences: readonly SentenceText[],
  originBySentence: ReadonlyMap<string, string>,
): Map<string, (string | null)[]> {
  const origins = new Map<string, (string | null)[]>()
  for (const { id, articleId } of sentences) {
    const own = origins.get(articleId) ?? []
    own.push(originBySentence.get(id) ?? null)
    origins.set(articleId, own)
  }
  return origins
}

/** The one article that more than half of the sentences come from: there can be no second. */
function commonOrigin(origins: readonly (string | null)[]): string | null {
  const count = new Map<string, number>()
  for (const origin of origins) if (origin !== null) count.set(origin, (count.get(origin) ?? 0) + 1)
  return [...count].find(([, copies]) => copies > origins.length * MOST)?.[0] ?? null
}

/** A copy of a copy comes from where the first one came from. */
function rootOf(articleId: string, originByArticle: ReadonlyMap<string, string>): string {
  let root = articleId
  for (let origin = originByArticle.get(root); origin !== undefined; origin = originByArticle.get(root)) root = origin
  return root
}
