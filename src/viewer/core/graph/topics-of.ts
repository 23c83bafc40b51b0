import { byText } from '../../../model'
import { relationsOf, type ViewerGraph } from './viewer-graph'

export interface LinkedTopic {
  readonly id: string
  /** Sentences that name both. */
  readonly weight: number
}

/** The topics that sentences name together with an entity, the most often first. */
export function topicsOf(graph: ViewerGraph, entity: string): readonly LinkedTopic[] {
  const weights = new Map<string, number>()
  for (const { source, target, weight } of relationsOf(graph, entity)) {
    const other = source === entity ? target : source
    if (graph.entities.get(other)?.type === 'topic') weights.set(other, Math.max(weights.get(other) ?? 0, weight))
  }
  return [...weights].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight || byText(a.id, b.id))
}
