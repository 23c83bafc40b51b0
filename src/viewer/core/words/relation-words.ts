import type { DocumentRecord } from '../../../model'
import { type EvidenceRecord, namesOfSources, sourcesInWords } from '../../../model'
import { nameOf, type ViewerGraph, type ViewerRelation } from '../graph/viewer-graph'
import { countWords } from './count-words'

/** What a relation rests on, besides itself. */
export interface RelationContext {
  readonly graph: ViewerGraph
  readonly evidence: readonly EvidenceRecord[]
  readonly documents: ReadonlyMap<string, DocumentRecord>
}

/** How many sentences say it, and who speaks independently: "3 sentences from two independent sources (Azernews, iNewsToday); one copy". */
export function backingWords({ weight, sources }: ViewerRelation, context: RelationContext): string {
  const { graph, evidence, documents } = context
  const names = namesOfSources(evidence, documents, (id) => nameOf(graph, id))
  const copies = evidence.filter(({ copyOf }) => copyOf !== null).length
  return `${countWords(weight, 'sentence')} from ${sourcesInWords({ sources, names, copies })}`
}

/** When it was reported: "Published 2017-05-30 to 2017-06-03". */
export function publishedWords({ firstSeen, lastSeen }: ViewerRelation): string {
  if (firstSeen === null) return 'Published at an unknown date'
  return firstSeen === lastSeen ? `Published ${firstSeen}` : `Published ${firstSeen} to ${lastSeen}`
}
