import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { showEverything } from '../../../core/state/actions/filters'
import { hiddenWords } from '../../../core/words/hidden-words'
import { useViewer, useVisible } from '../../viewer-context'
import { EvidenceStatus } from './evidence-status'
import { HiddenChips } from './hidden-chips'
import { useHiddenParts } from './use-hidden-parts'

/** Says what the filters leave out, and how much; each part comes back by one click. */
export function HiddenNotice() {
  const { graph, store } = useViewer()
  const visible = useVisible()
  const parts = useHiddenParts()
  const words = useMemo(() => hiddenWords(graph, visible), [graph, visible])
  if (parts.length === 0 && words === '') return <p className="hidden-words">Everything is shown.</p>
  return (
    <div className="hidden-notice" role="group" aria-label="Not shown">
      <p className="hidden-words">
        <EvidenceStatus>Not shown: {words === '' ? 'nothing of this graph' : words}</EvidenceStatus>
      </p>
      <Button className="text-button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
      <HiddenChips parts={parts} />
    </div>
  )
}
