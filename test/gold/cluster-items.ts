import { type GraphData, groupBy, type MentionRecord, overlaps } from '../../src/model'
import type { ClusterItem } from './cluster-item'
import { coreSpan } from './core-span'
import type { Mark, MarkedText } from './read-marks'

/** The key of words that stand for none of the marked things, as the "it" of "it rained". */
const NOBODY = '-'

/** What each mark of a group of texts stands for, by the gold and by the graph that was made of these texts. */
export function clusterItems(texts: readonly MarkedText[], graph: GraphData | null): ClusterItem[] {
  const topics = new Set(graph?.entities.filter(({ type }) => type === 'topic').map(({ id }) => id))
  const mentions = graph?.mentions.filter(({ entity }) => !topics.has(entity)) ?? []
  const byDocument = groupBy(mentions, ({ document }) => document)
  return texts.flatMap(({ text, marks }, article) => {
    const document = graph?.documents.find(({ path }) => path === `${article}.txt`)
    const found = byDocument.get(document?.id ?? '') ?? []
    return marks.map((mark) => ({
      text: mark.text,
      article,
      expected: mark.labels.filter((label) => label !== NOBODY),
      found: entitiesAt(text, mark, found),
    }))
  })
}

/** The mention of the same stretch; else one that ends with the same word, since here identity is measured and not the span. */
function entitiesAt(text: string, mark: Mark, mentions: readonly MentionRecord[]): string[] {
  const wanted = coreSpan(text, mark)
  const ending = mentions.filter((one) => overlaps(wanted, one) && coreSpan(text, one).end === wanted.end)
  const exact = ending.filter((one) => coreSpan(text, one).start === wanted.start)
  return [...new Set((exact.length > 0 ? exact : ending).map(({ entity }) => entity))]
}
