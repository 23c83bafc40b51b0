import { type Article, groupBy, type MentionRecord } from '../model'

/** What a place in the headline, or in the first paragraph, counts more than one further down. */
const HEADLINE_FACTOR = 2
const LEAD_FACTOR = 1.5

/**
 * How much the corpus is about each topic, in [0, 1] by thousandths: the mean over all articles of its weight in the article,
 * which is 1 for the article's main topic. A topic weighs by the logarithm of its mentions, more so in the headline and the first paragraph.
 * `mentions` are those of topics.
 */
export function topicSalience(
  articles: readonly Article[],
  mentions: readonly MentionRecord[],
): ReadonlyMap<string, number> {
  const articleById = new Map(articles.map((article) => [article.id, article]))
  const sums = new Map<string, number>()
  for (const [id, own] of groupBy(mentions, ({ document }) => document)) {
    const article = articleById.get(id)
    if (!article) continue
    const weights = weighTopics(own, article)
    const main = largest(weights.values())
    for (const [topic, weight] of weights) sums.set(topic, (sums.get(topic) ?? 0) + weight / main)
  }
  return new Map([...sums].map(([topic, sum]) => [topic, Math.round((1000 * sum) / articles.length) / 1000]))
}

/** The weight of each topic within one article. */
function weighTopics(mentions: readonly MentionRecord[], article: Article): ReadonlyMap<string, number> {
  const byTopic = groupBy(mentions, ({ entity }) => entity)
  return new Map(
    [...byTopic].map(([topic, own]) => [
      topic,
      (1 + Math.log2(own.length)) * largest(own.map(({ start }) => factorAt(start, article))),
    ]),
  )
}

/** Of any number of numbers: an article may mention one topic more often than a call takes arguments. */
function largest(numbers: Iterable<number>): number {
  let found = 0
  for (const number of numbers) if (number > found) found = number
  return found
}

function factorAt(start: number, { headline, body }: Article): number {
  if (headline && start < headline.end) return HEADLINE_FACTOR
  const lead = body[headline ? 1 : 0]
  return lead && start < lead.end ? LEAD_FACTOR : 1
}
