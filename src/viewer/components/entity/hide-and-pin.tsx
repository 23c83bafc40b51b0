import { Button } from 'react-aria-components/Button'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { useViewer } from '../viewer-context'
import { useEntityDeeds } from './use-entity-deeds'

/** Takes an entity out of sight, or keeps it where it is. While it is open, a key does the same. */
export function HideAndPin({ entity }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  const deeds = useEntityDeeds(entity.id).filter(({ key }) => key !== undefined)
  return deeds.map(({ id, words, action, key }) => (
    <Button
      key={id}
      className="action"
      aria-keyshortcuts={key === 'p' ? 'P' : key}
      onPress={() => store.update(action)}
    >
      {words}
    </Button>
  ))
}
