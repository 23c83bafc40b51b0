import { byText, groupBy } from '../../../model'
import type { VisibleGraph } from '../filter/visible-graph'
import type { ViewerEntity, ViewerGraph } from './viewer-graph'

export interface Community {
  readonly number: number
  /** Those that are shown, the most often named first. */
  readonly members: readonly ViewerEntity[]
}

/** The communities of which something is shown, by their numbers. */
export function listCommunities({ entities }: ViewerGraph, visible: VisibleGraph): readonly Community[] {
  const shown = [...entities.values()].filter(({ id }) => visible.entities.has(id))
  return [...groupBy(shown, ({ community }) => community)]
    .map(([number, members]) => ({
      number,
      members: [...members].sort((a, b) => b.mentions - a.mentions || byText(a.id, b.id)),
    }))
    .sort((a, b) => a.number - b.number)
}
