import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import { unpinAll } from '../../core/state/actions/places'
import { countWords } from '../../core/words/count-words'
import { layoutWords } from '../../core/words/layout-words'
import { useViewer, useViewerState } from '../viewer-context'
import { type LayoutRun, useLayoutRun } from './use-layout-run'

const FIRST_SEED = 1
const LARGEST_SEED = 999_999

/** Has the graph laid out anew, beside the page: a button over the drawing that opens what can be done. */
export function LayoutTools() {
  const [isOpen, setOpen] = useState(false)
  const run = useLayoutRun()
  return (
    <div className="layout-tools" role="group" aria-label="Layout">
      <Button className="button" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Layout
      </Button>
      {isOpen && (
        <div className="layout-panel">
          <p className="hint">
            Draws together what is linked and keeps the rest apart. It moves only what is shown; what is pinned stays.
          </p>
          <StartAndPause run={run} />
          <p className="small" role="status">
            {layoutWords(run.progress)}
          </p>
          <SeededStart run={run} />
          <Undo run={run} />
        </div>
      )}
    </div>
  )
}

function StartAndPause({ run: { progress, start, pause, goOn } }: { readonly run: LayoutRun }) {
  const { phase } = progress
  if (phase === 'running' || phase === 'pausing')
    return (
      <Button className="button" isDisabled={phase === 'pausing'} onPress={pause}>
        Pause
      </Button>
    )
  if (phase === 'paused')
    return (
      <Button className="button" onPress={goOn}>
        Go on
      </Button>
    )
  return (
    <Button className="button" onPress={() => start(null)}>
      Start from here
    </Button>
  )
}

/** The same number gives the same picture of the same graph. */
function SeededStart({ run: { start } }: { readonly run: LayoutRun }) {
  const [seed, setSeed] = useState(FIRST_SEED)
  return (
    <div className="layout-seed">
      <Button className="button" onPress={() => start(seed)}>
        Start anew
      </Button>
      <NumberField
        className="seed"
        value={seed}
        onChange={(value) => setSeed(Number.isNaN(value) ? FIRST_SEED : value)}
        minValue={0}
        maxValue={LARGEST_SEED}
        step={1}
        formatOptions={{ useGrouping: false }}
      >
        <Label>with seed</Label>
        <Input />
      </NumberField>
    </div>
  )
}

function Undo({ run: { undo } }: { readonly run: LayoutRun }) {
  const { store } = useViewer()
  const isMoved = useViewerState((state) => state.layout !== null)
  const pinned = useViewerState((state) => state.pinned.size)
  return (
    <div className="layout-undo">
      <Button className="text-button" isDisabled={!isMoved} onPress={undo}>
        Use the graph’s own places
      </Button>
      {pinned > 0 && (
        <Button className="text-button" onPress={() => store.update(unpinAll)}>
          Unpin {countWords(pinned, 'entity', 'entities')}
        </Button>
      )}
    </div>
  )
}
