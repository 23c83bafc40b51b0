import { Button } from 'react-aria-components/Button'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { useViewer, useViewerState } from '../viewer-context'

/** Moves the drawing to an entity that is out of view. Nothing where the list is shown. */
export function ShowInDrawing({ entity }: { readonly entity: ViewerEntity }) {
  const { drawing } = useViewer()
  const isDrawn = useViewerState((state) => state.view === 'graph')
  if (!isDrawn) return null
  return (
    <Button className="action" onPress={() => drawing.current?.reveal(entity.id)}>
      Show in the drawing
    </Button>
  )
}
