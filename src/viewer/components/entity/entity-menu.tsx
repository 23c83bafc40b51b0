import { Menu, MenuItem } from 'react-aria-components/Menu'
import { nameOf } from '../../core/graph/viewer-graph'
import { useViewer } from '../viewer-context'
import { useEntityDeeds } from './use-entity-deeds'

interface Props {
  readonly id: string
  readonly onClose?: () => void
}

/** What can be done with an entity, as a menu. */
export function EntityMenu({ id, onClose }: Props) {
  const { graph, store } = useViewer()
  const deeds = useEntityDeeds(id)
  return (
    <Menu
      className="suggestions"
      aria-label={`Actions for ${nameOf(graph, id)}`}
      autoFocus="first"
      {...(onClose ? { onClose } : {})}
    >
      {deeds.map(({ id: deed, words, action }) => (
        <MenuItem key={deed} id={deed} className="suggestion" onAction={() => store.update(action)}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  )
}
