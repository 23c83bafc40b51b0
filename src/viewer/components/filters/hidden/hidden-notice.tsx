import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { asksEvidence } from '../../../core/filter/asks-evidence'
import { hiddenParts } from '../../../core/filter/hidden/hidden-parts'
import { showEverything } from '../../../core/state/actions/filters'
import { hiddenWords } from '../../../core/words/hidden-words'
import { useEvidence, useViewer, useViewerState, useVisible } from '../../viewer-context'
import { EvidenceStatus } from './evidence-status'

/** Says what the filters leave out, and how much; each part comes back by one click. */
export function HiddenNotice() {
  const { graph, store } = useViewer()
  const filters = useViewerState((state) => state.filters)
  const visible = useVisible()
  const evidence = useEvidence()
  const parts = useMemo(() => {
    const counts = evidence.kind === 'ready' ? evidence.counts : () => null
    return hiddenParts({ graph, filters, visible, counts: asksEvidence(filters) ? counts() : null })
  }, [graph, filters, visible, evidence])
  const words = useMemo(() => hiddenWords(graph, visible), [graph, visible])
  if (parts.length === 0 && words === '') return <p className="hidden-words">Everything is shown.</p>
  return (
    <div className="hidden-notice" role="group" aria-label="Not shown">
      <p className="hidden-words">
        <EvidenceStatus>Not shown: {words}</EvidenceStatus>
      </p>
      <Button className="text-button" onPress={() => store.update(showEverything)}>
        Show everything
      </Button>
      <div className="chips">
        {parts.map(({ words: part, bringBack }) => (
          <Button key={part} className="chip" aria-label={`Show ${part}`} onPress={() => store.update(bringBack)}>
            {part}
          </Button>
        ))}
      </div>
    </div>
  )
}
