import { type Article, groupBy, type MentionRecord, type Span } from '../model'

/** What a place in the headline, or in the paragraphs right behind it, counts more than one further down. */
const HEADLINE_FACTOR = 2
const LEAD_FACTOR = 1.5

/** How many paragraphs of the body count as the lead, the headline among them. */
const LEAD_PARAGRAPHS = 2

/**
 * How much the corpus is about each topic, in [0, 1] by thousandths: the mean over all articles of its weight in the article,
 * which is 1 for the article's main topic. A topic weighs by the logarithm of its mentions, more so in headline and lead.
 * `mentions` are those of topics.
 */
export function topicSalience(
  articles: readonly Article[],
  mentions: readonly MentionRecord[],
): ReadonlyMap<string, number> {
  const bodyById = new Map(articles.map(({ id, body }) => [id, body]))
  const sums = new Map<string, number>()
  for (const [article, own] of groupBy(mentions, ({ document }) => document)) {
    const weights = weighTopics(own, bodyById.get(article) ?? [])
    const main = Math.max(...weights.values())
    for (const [topic, weight] of weights) sums.set(topic, (sums.get(topic) ?? 0) + weight / main)
  }
  return new Map([...sums].map(([topic, sum]) => [topic, Math.round((1000 * sum) / articles.length) / 1000]))
}

/** The weight of each topic within one article. */
function weighTopics(mentions: readonly MentionRecord[], body: readonly Span[]): ReadonlyMap<string, number> {
  const byTopic = groupBy(mentions, ({ entity }) => entity)
  return new Map(
    [...byTopic].map(([topic, own]) => [
      topic,
      (1 + Math.log2(own.length)) * Math.max(...own.map(({ start }) => factorAt(start, body))),
    ]),
  )
}

function factorAt(start: number, body: readonly Span[]): number {
  const paragraph = body.findIndex((span) => span.start <= start && start < span.end)
  if (paragraph === 0) return HEADLINE_FACTOR
  return paragraph < LEAD_PARAGRAPHS ? LEAD_FACTOR : 1
}
