import { sizeSamples } from '../../core/drawing/size-samples'
import { SIZE_WORDS } from '../../core/words/appearance-words'
import { useViewerState, useVisible } from '../viewer-context'
import type { FoundCentrality } from './use-centrality'
import { useEntitySizes } from './use-entity-sizes'

/** What the sizes of discs mean just now, with discs as they are drawn to read the others by. */
export function SizeLegend() {
  const by = useViewerState((state) => state.appearance.size)
  const { entities } = useVisible()
  const { valueById, sizeById, centrality } = useEntitySizes()
  const { hint, value } = SIZE_WORDS[by]
  return (
    <>
      <p className="hint">{hint}</p>
      <CentralityNote centrality={centrality} isAsked={by === 'pagerank' || by === 'betweenness'} />
      {valueById.size > 0 && (
        <ul className="plain-list size-samples">
          {sizeSamples(entities, valueById, sizeById).map((sample) => (
            <li key={sample.value}>
              <span
                className="sample-disc"
                aria-hidden
                style={{ width: `${2 * sample.radius}px`, height: `${2 * sample.radius}px` }}
              />
              {value(sample.value)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface NoteProps {
  readonly centrality: FoundCentrality | null
  readonly isAsked: boolean
}

/** How far a measure that takes its time has come. */
function CentralityNote({ centrality, isAsked }: NoteProps) {
  if (!isAsked) return null
  return (
    <p className="hint" role="status">
      {noteOf(centrality)}
    </p>
  )
}

function noteOf(centrality: FoundCentrality | null): string {
  if (centrality === null) return 'It is being reckoned; until then all discs are alike.'
  if (centrality === 'failed') return 'It could not be reckoned here, and all discs are alike.'
  if (centrality.sample === null) return 'Reckoned from all claims of the graph.'
  return `Estimated from the ways of ${centrality.sample} entities drawn by lot: the graph is too large for all.`
}
