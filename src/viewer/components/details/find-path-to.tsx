import { Button } from 'react-aria-components/Button'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { useViewer } from '../viewer-context'

/** Opens the path finder with an entity as its beginning. */
export function FindPathTo({ entity }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  return (
    <Button
      className="action"
      onPress={() => store.update(select({ kind: 'path', from: entity.id, to: null, order: 'strongest' }))}
    >
      Find a path to…
    </Button>
  )
}
