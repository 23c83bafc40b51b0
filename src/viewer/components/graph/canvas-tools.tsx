import { Button } from 'react-aria-components/Button'
import { Toolbar } from 'react-aria-components/Toolbar'
import { useViewer } from '../viewer-context'

const STEP = 1.5

export function CanvasTools() {
  const { drawing } = useViewer()
  return (
    <Toolbar className="canvas-tools" orientation="vertical" aria-label="Camera">
      <Button aria-label="Nearer" onPress={() => drawing.current?.zoom(STEP)}>
        +
      </Button>
      <Button aria-label="Farther" onPress={() => drawing.current?.zoom(1 / STEP)}>
        −
      </Button>
      <Button aria-label="Fit all into view" onPress={() => drawing.current?.fit()}>
        ⤢
      </Button>
    </Toolbar>
  )
}
