import { use } from 'react'
import type { AttributionRecord } from '../../../model'
import { EntityLink } from '../parts/entity-link'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

interface Props {
  readonly attribution: AttributionRecord
  readonly namesSpeaker: boolean
}

/** The words that somebody is reported to have said, as they stand, and where they do. */
export function Statement({ attribution, namesSpeaker }: Props) {
  const { records } = useViewer()
  const document = use(records.documents()).get(attribution.document)
  if (!document) return null
  const { source, sourceMention, cue, content, direct, start, end } = attribution
  const words = content.map((part) => document.text.slice(...part)).join(' … ')
  return (
    <div className="statement">
      <blockquote>{words}</blockquote>
      <p className="origin">
        {namesSpeaker && <Speaker source={source} words={sourceMention && document.text.slice(...sourceMention)} />}
        {direct ? 'Quoted' : 'Reported'}
        {cue && ` with “${document.text.slice(...cue)}”`} in <ReadButton document={document} start={start} end={end} />
      </p>
    </div>
  )
}

interface SpeakerProps {
  /** Entity id; null for somebody without a name. */
  readonly source: string | null
  /** The words of the article for them. */
  readonly words: string | null
}

const Speaker = ({ source, words }: SpeakerProps) => (
  <>{source === null ? (words ?? 'A source without a name') : <EntityLink id={source} />}: </>
)
