import type { Correction, GraphData } from '../../src/model'
import {
  type ArticleInput,
  type Assembled,
  assembleCorrected,
  type Extraction,
  extractArticle,
} from '../../src/pipeline'
import { lookup } from '../../src/query'
import type { CorrectionWish } from '../../src/run/node'
import { draftCorrection } from '../../src/run/node/corrections/draft-correction'

/** Articles of these texts, `0.txt` and so on. */
export const articlesOf = (...texts: readonly string[]): readonly ArticleInput[] =>
  texts.map((text, index) => ({ path: `${index}.txt`, text }))

/** Each article is read once, however often a test builds with it. */
const extractions = new WeakMap<ArticleInput, Extraction>()

function extractionOf(article: ArticleInput): Extraction {
  const extraction = extractions.get(article) ?? extractArticle(article)
  extractions.set(article, extraction)
  return extraction
}

export const build = (articles: readonly ArticleInput[], corrections: readonly Correction[] = []): Assembled =>
  assembleCorrected(articles.map(extractionOf), corrections)

/** The corrections that a user makes who asks for one after the other, each in the graph as those before have left it. */
export function correctionsFor(
  articles: readonly ArticleInput[],
  ...wishes: readonly CorrectionWish[]
): readonly Correction[] {
  return wishes.reduce<readonly Correction[]>((made, wish) => {
    const taken = new Set(made.map(({ id }) => id))
    return [...made, draftCorrection(lookup(build(articles, made).data), wish, taken)]
  }, [])
}

/** The graph of the articles after these corrections. */
export const corrected = (articles: readonly ArticleInput[], ...wishes: readonly CorrectionWish[]): Assembled =>
  build(articles, correctionsFor(articles, ...wishes))

export const idsOf = ({ entities }: GraphData): readonly string[] => entities.map(({ id }) => id)

/** What the mentions of an entity say, in the order of articles and text. */
export const wordsOf = ({ mentions }: GraphData, id: string): readonly string[] =>
  mentions.filter(({ entity }) => entity === id).map(({ text }) => text)
