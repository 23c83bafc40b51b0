import { Button } from 'react-aria-components/Button'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { findPath } from '../../core/state/actions/paths'
import { useViewer } from '../viewer-context'

/** Opens the path finder with an entity as its beginning. */
export function FindPathTo({ entity }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  return (
    <Button className="action" onPress={() => store.update(findPath({ from: entity.id, to: null }))}>
      Find a path to…
    </Button>
  )
}
