import { use } from 'react'
import type { DeniedPlace, Pair } from '../../../model'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { CopyNote } from './copy-note'

interface Props {
  readonly at: DeniedPlace
  /** The words of it to mark. */
  readonly cue?: Pair
  readonly copyOf?: string | null
}

/** A sentence and where it stands. */
export function QuotedSentence({ at, cue, copyOf = null }: Props) {
  const { records } = useViewer()
  const document = use(records.documents()).get(at.document)
  if (!document) return <p className="nothing">The article of this sentence is missing from the graph folder.</p>
  const marks = cue ? [{ role: 'cue', start: cue[0], end: cue[1] }] : []
  return (
    <>
      <blockquote>
        <MarkedText text={document.text} whole={at} marks={marks} />
      </blockquote>
      <p className="origin">
        <ReadButton document={document} start={at.start} end={at.end} />
      </p>
      <CopyNote copyOf={copyOf} document={document} />
    </>
  )
}
