import type { VisibleGraph } from '../filter/visible-graph'
import { keptByGraph } from '../graph/kept-by-graph'
import type { ViewerGraph, ViewerRelation } from '../graph/viewer-graph'
import { countWords } from './count-words'

/** How much of the graph is left out: "5 entities, 12 relations, 40 sentences". What is whole is not said; empty where all is shown. */
export function hiddenWords(graph: ViewerGraph, visible: VisibleGraph): string {
  const counts = [
    { count: graph.entities.size - visible.entities.size, names: ['entity', 'entities'] },
    { count: graph.relations.size - visible.relations.size, names: ['relation', 'relations'] },
    {
      count: weightOfGraph(graph) - weightOf(visible.relations.values()),
      names: ['sentence', 'sentences'],
    },
  ]
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, names: [singular = '', plural = ''] }) => countWords(count, singular, plural))
    .join(', ')
}

const weightOfGraph = keptByGraph(({ relations }) => weightOf(relations.values()))

const weightOf = (relations: Iterable<ViewerRelation>): number => {
  let sum = 0
  for (const { weight } of relations) sum += weight
  return sum
}
