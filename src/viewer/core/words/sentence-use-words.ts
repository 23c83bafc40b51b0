import { relationKind } from '../../../model'
import { nameOf, type ViewerGraph } from '../graph/viewer-graph'
import type { Sentence, SentenceUse } from '../search/sentence'

/** What a sentence says, or denies, in the graph's terms: "Denies: Ada Voss accused / criticised Sudmark". */
export function sentenceUseWords({ document, start }: Sentence, use: SentenceUse, graph: ViewerGraph): string {
  const relation = graph.relations.get(use.relation)
  if (!relation) return ''
  const isDenial = use.document !== document || use.start !== start
  const { source, type, target } = relation
  return `${isDenial ? 'Denies: ' : ''}${nameOf(graph, source)} ${relationKind(type).label} ${nameOf(graph, target)}`
}
