import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { hasWebgl } from '../../canvas/has-webgl'
import { showEverything } from '../../core/state/actions/filters'
import { view } from '../../core/state/actions/page'
import { Notice } from '../parts/notice'
import { useViewer, useVisible } from '../viewer-context'
import { CanvasCaption } from './canvas-caption'
import { CanvasTools } from './canvas-tools'
import { GraphCanvas } from './graph-canvas'

/** The drawing, or why there is none. */
export function GraphView() {
  const [canDraw] = useState(hasWebgl)
  const { entities } = useVisible()
  if (!canDraw) return <NoWebgl />
  return (
    <div className="graph-view">
      <GraphCanvas />
      <CanvasTools />
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

function NothingMatches() {
  const { graph, store } = useViewer()
  return (
    <Notice title="Nothing matches">
      <p>The filters hide all {graph.entities.size} entities of this graph.</p>
      <Button className="button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
    </Notice>
  )
}
