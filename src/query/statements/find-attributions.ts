import { type AttributionRecord, bySpan, byText, groupBy, type Pair } from '../../model'
import type { Lookup } from '../lookup'

export interface AttributionFilter {
  /** Who said it: a name, an alias or an id. */
  readonly source?: string | undefined
  /** Of whom or what somebody else says it: the content has a mention of this entity, and the source is another or has no name. */
  readonly about?: string | undefined
  readonly limit?: number | undefined
}

/**
 * Who is said to have said what: by date of publication, what has none behind, then as it stands in the documents.
 * Throws a NameError on a name that it can't resolve.
 */
export function findAttributions(graph: Lookup, filter: AttributionFilter = {}): readonly AttributionRecord[] {
  const tests = [...sourceTests(graph, filter), ...contentTests(graph, filter)]
  return graph.data.attributions
    .filter((attribution) => tests.every((holds) => holds(attribution)))
    .sort(byTime(graph))
    .slice(0, filter.limit ?? Number.POSITIVE_INFINITY)
}

type AttributionTest = (attribution: AttributionRecord) => boolean

function sourceTests({ names }: Lookup, { source }: AttributionFilter): readonly AttributionTest[] {
  if (source === undefined) return []
  const { id } = names.resolve(source)
  return [(attribution) => attribution.source === id]
}

function contentTests({ data, names }: Lookup, { about }: AttributionFilter): readonly AttributionTest[] {
  if (about === undefined) return []
  const { id } = names.resolve(about)
  const mentionsByDocument = groupBy(
    data.mentions.filter(({ entity }) => entity === id),
    ({ document }) => document,
  )
  const isNamedIn = (document: string, [start, end]: Pair): boolean =>
    (mentionsByDocument.get(document) ?? []).some((mention) => start <= mention.start && mention.end <= end)
  return [({ source, document, content }) => source !== id && content.some((part) => isNamedIn(document, part))]
}

const NO_DATE = '9999'

const byTime =
  ({ documentById }: Lookup) =>
  (a: AttributionRecord, b: AttributionRecord): number => {
    const [left, right] = [documentById.get(a.document), documentById.get(b.document)]
    return (
      byText(left?.published ?? NO_DATE, right?.published ?? NO_DATE) ||
      byText(left?.path ?? '', right?.path ?? '') ||
      byText(a.document, b.document) ||
      bySpan(a, b) ||
      byText(a.id, b.id)
    )
  }
