import { useCallback, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { hasWebgl } from '../../canvas/has-webgl'
import { showEverything } from '../../core/state/actions/filters'
import { view } from '../../core/state/actions/page'
import { countWords } from '../../core/words/count-words'
import { HiddenChips } from '../filters/hidden/hidden-chips'
import { useHiddenParts } from '../filters/hidden/use-hidden-parts'
import { LayoutTools } from '../layout/layout-tools'
import { Notice } from '../parts/notice'
import { useViewer, useVisible } from '../viewer-context'
import { CanvasCaption } from './canvas-caption'
import { CanvasTools } from './canvas-tools'
import { GraphCanvas } from './graph-canvas'

/** The drawing, or why there is none. */
export function GraphView() {
  const [canDraw] = useState(hasWebgl)
  const [isLost, setLost] = useState(false)
  const { entities } = useVisible()
  const onLost = useCallback(() => setLost(true), [])
  if (!canDraw) return <NoWebgl />
  return (
    <div className="graph-view">
      {isLost ? <DrawingLost onRetry={() => setLost(false)} /> : <GraphCanvas onLost={onLost} />}
      <CanvasTools />
      <LayoutTools />
      <CanvasCaption />
      {entities.size === 0 && <NothingMatches />}
    </div>
  )
}

function NoWebgl() {
  const { store } = useViewer()
  return (
    <Notice title="The graph can’t be drawn here">
      <p>This browser does not offer WebGL 2, or it is switched off. Everything in the graph is also in the list.</p>
      <Button className="button" onPress={() => store.update(view('list'))}>
        Open the list
      </Button>
    </Notice>
  )
}

const DrawingLost = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Notice title="The drawing was lost">
    <p>The browser took the memory of the drawing back, as it does when many pages draw. Nothing else is lost.</p>
    <Button className="button" onPress={onRetry}>
      Draw it again
    </Button>
  </Notice>
)

function NothingMatches() {
  const { graph, store } = useViewer()
  const parts = useHiddenParts()
  return (
    <Notice title="Nothing matches">
      <p>
        The filters hide all {countWords(graph.entities.size, 'entity', 'entities')} of this graph. Let one of them go:
      </p>
      <HiddenChips parts={parts} />
      <Button className="button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
    </Notice>
  )
}
