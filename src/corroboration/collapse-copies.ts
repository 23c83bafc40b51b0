import type { Article } from '../model'
import { articleTexts } from './article-text'
import { CopyFinder } from './copy-finder'
import type { SentenceText } from './sentence-text'

/**
 * Finds the sentences that are copies of a sentence of another article that came first (see `orderArticles`), also where they were
 * rewritten word by word, cut off or put in another order. The order of the arguments changes nothing. Near linear in the number of
 * sentences.
 *
 * @returns for each copy's sentence id the id of the article that it was copied from; originals are not in it.
 */
export function collapseCopies(articles: readonly Article[], sentences: readonly SentenceText[]): Map<string, string> {
  const texts = articleTexts(articles, sentences)
  const finder = new CopyFinder(texts)
  for (const rank of texts.keys()) finder.take(rank)
  return finder.originBySentence
}
