import { Button } from 'react-aria-components/Button'
import { nameOf } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { useViewer } from '../viewer-context'

/** The name of an entity, which opens its profile. */
export function EntityLink({ id }: { readonly id: string }) {
  const { graph, store, drawing } = useViewer()
  const open = () => {
    store.update(select({ kind: 'entity', id }))
    drawing.current?.reveal(id)
  }
  return (
    <Button className="link" onPress={open}>
      {nameOf(graph, id)}
    </Button>
  )
}
