import { placesOf } from '../../core/drawing/places'
import { nameOf } from '../../core/graph/viewer-graph'
import type { Action } from '../../core/state/actions/action'
import { showAround, toggleEntities } from '../../core/state/actions/filters'
import { findPath } from '../../core/state/actions/paths'
import { pin, unpin } from '../../core/state/actions/places'
import { select, selectTogether } from '../../core/state/actions/selection'
import { useViewer, useViewerState } from '../viewer-context'

/** Something that can be done with an entity. */
export interface EntityDeed {
  readonly id: DeedId
  readonly words: string
  readonly action: Action
  /** The key that does it while the entity is open. */
  readonly key?: string
}

export type DeedId = 'open' | 'together' | 'path' | 'around' | 'pin' | 'hide'

/** What can be done with an entity just now, in the order of the menu. */
export function useEntityDeeds(id: string): readonly EntityDeed[] {
  const { graph } = useViewer()
  const isHidden = useViewerState((state) => state.filters.hiddenEntities.has(id))
  const isPinned = useViewerState((state) => state.pinned.has(id))
  const layout = useViewerState((state) => state.layout)
  const open = useViewerState(({ selected }) => (selected?.kind === 'entity' ? selected.id : null))
  const pinHere: Action = (state) => {
    const place = placesOf(graph, layout).get(id)
    return place ? pin(id, { x: place.x, y: place.y })(state) : state
  }
  const together: EntityDeed | null =
    open === null || open === id
      ? null
      : { id: 'together', words: `Compare with ${nameOf(graph, open)}`, action: selectTogether(id) }
  return [
    { id: 'open', words: 'Open', action: select({ kind: 'entity', id }) },
    ...(together ? [together] : []),
    { id: 'path', words: 'Find a path from here', action: findPath({ from: id, to: null }) },
    { id: 'around', words: 'Show only what is around it', action: showAround(id, 1) },
    isPinned
      ? { id: 'pin', words: 'Unpin', action: unpin(id), key: 'p' }
      : { id: 'pin', words: 'Pin here', action: pinHere, key: 'p' },
    { id: 'hide', words: isHidden ? 'Show again' : 'Hide', action: toggleEntities([id], isHidden), key: 'Delete' },
  ]
}
