import { Button } from 'react-aria-components/Button'
import { select } from '../core/actions'
import { nameOf } from '../core/viewer-graph'
import { useViewer } from './viewer-context'

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
