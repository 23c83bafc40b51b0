import { type AttributionRecord, byText } from '../../model'
import { checkFields } from '../filters/check-fields'
import type { Lookup } from '../lookup'
import { matching } from '../matching'
import { ATTRIBUTION_FILTER_FIELDS, type AttributionFilter } from './attribution-filter'
import { attributionTests } from './attribution-tests'
import { byPublication } from './by-publication'

/**
 * Who is said to have said what: by date of publication, what has none behind, then as it stands in the documents.
 * Throws a NameError on a name that it can't resolve, a RangeError on a field or value that the filter can't have.
 *
 * @example
 * findAttributions(lookup(data), { about: 'Macron', since: '2017-05', direct: true })
 */
export function findAttributions(graph: Lookup, filter: AttributionFilter = {}): readonly AttributionRecord[] {
  const byTime = byPublication(graph)
  return [...eachAttribution(graph, { ...filter, limit: undefined })]
    .sort((a, b) => byTime(a, b) || byText(a.id, b.id))
    .slice(0, filter.limit)
}

/**
 * The same one after the other, in the order of their ids. Throws at once what `findAttributions` throws.
 *
 * @example
 * for (const { document, content } of eachAttribution(lookup(data), { anonymous: true })) console.log(document, content)
 */
export function eachAttribution(graph: Lookup, filter: AttributionFilter = {}): Generator<AttributionRecord, void> {
  checkFields(filter, ATTRIBUTION_FILTER_FIELDS)
  const tests = attributionTests(graph, filter)
  const match = (attribution: AttributionRecord): AttributionRecord | null =>
    tests.every((holds) => holds(attribution)) ? attribution : null
  return matching(candidates(graph, filter), match, filter.limit)
}

function candidates(graph: Lookup, { source, anonymous }: AttributionFilter): readonly AttributionRecord[] {
  if (source !== undefined) return graph.attributionsBySource.get(graph.names.resolve(source).id) ?? []
  return anonymous ? (graph.attributionsBySource.get(null) ?? []) : graph.attributions
}
