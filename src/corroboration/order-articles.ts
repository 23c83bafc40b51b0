import { type Article, byText } from '../model'

/** Later than any date, so that an article without one is nobody's origin where another has one. */
const UNDATED = '~'

/**
 * Puts articles in the order in which one can be the origin of another: the earlier published (a partial date counts as the
 * beginning of its month or year), then the fuller text, then the smaller id.
 */
export const orderArticles = (articles: readonly Article[]): Article[] =>
  [...articles].sort(
    (a, b) =>
      byText(a.published ?? UNDATED, b.published ?? UNDATED) || proseLength(b) - proseLength(a) || byText(a.id, b.id),
  )

const proseLength = ({ body }: Article): number => body.reduce((length, { start, end }) => length + end - start, 0)
