import type { AttributionRecord, Pair } from '../../model'
import { groupBy } from '../../model'
import { hasWords } from '../filters/has-words'
import { publicationTests } from '../filters/publication-tests'
import type { Lookup } from '../lookup'
import type { AttributionFilter } from './attribution-filter'

type AttributionTest = (attribution: AttributionRecord) => boolean

/** The tests that an attribution must pass. Throws a NameError on a name that it can't resolve. */
export const attributionTests = (graph: Lookup, filter: AttributionFilter): readonly AttributionTest[] => [
  ...sourceTests(graph, filter),
  ...publicationTests(graph, filter),
  ...aboutTests(graph, filter),
  ...wordTests(graph, filter),
]

function sourceTests({ names }: Lookup, { source, anonymous, direct }: AttributionFilter): readonly AttributionTest[] {
  const tests: AttributionTest[] = []
  if (source !== undefined) {
    const { id } = names.resolve(source)
    tests.push((attribution) => attribution.source === id)
  }
  if (anonymous !== undefined) tests.push((attribution) => anonymous === (attribution.source === null))
  if (direct !== undefined) tests.push((attribution) => attribution.direct === direct)
  return tests
}

function aboutTests({ names, mentionsByEntity }: Lookup, { about }: AttributionFilter): readonly AttributionTest[] {
  if (about === undefined) return []
  const { id } = names.resolve(about)
  const mentionsByDocument = groupBy(mentionsByEntity.get(id) ?? [], ({ document }) => document)
  const isNamedIn = (document: string, [start, end]: Pair): boolean =>
    (mentionsByDocument.get(document) ?? []).some((mention) => start <= mention.start && mention.end <= end)
  return [({ source, document, content }) => source !== id && content.some((part) => isNamedIn(document, part))]
}

function wordTests({ documentById }: Lookup, { text }: AttributionFilter): readonly AttributionTest[] {
  if (text === undefined) return []
  const has = hasWords(text)
  return [
    ({ document, content }) => {
      const article = documentById.get(document)?.text ?? ''
      return has(content.map(([start, end]) => article.slice(start, end)).join(' '))
    },
  ]
}
