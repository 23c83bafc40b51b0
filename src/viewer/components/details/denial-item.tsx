import { use } from 'react'
import type { DenialRecord } from '../../../model'
import { EntityLink } from '../parts/entity-link'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { RelationRow } from './relation-row'

interface Props {
  readonly denial: DenialRecord
  /** Whether it is a denial by the relation shown, which need not be named again. */
  readonly isOwn: boolean
}

/** A sentence that denies, the one that it denies, and where both stand. */
export function DenialItem({ denial, isOwn }: Props) {
  const { graph } = useViewer()
  const rejection = isOwn || denial.relation === null ? undefined : graph.relations.get(denial.relation)
  return (
    <div className="evidence denial">
      <p>
        <EntityLink id={denial.by} /> denies it:
      </p>
      <Sentence at={denial} cue={denial.cue} />
      {isSameSentence(denial) ? (
        <p className="finding">The same sentence tells what is denied.</p>
      ) : (
        <>
          <p className="finding">What is denied:</p>
          <Sentence at={denial.of} />
        </>
      )}
      {rejection && <RelationRow relation={rejection} />}
    </div>
  )
}

interface SentenceProps {
  readonly at: DenialRecord['of']
  readonly cue?: DenialRecord['cue']
}

function Sentence({ at, cue }: SentenceProps) {
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
    </>
  )
}

const isSameSentence = ({ document, start, of }: DenialRecord): boolean =>
  document === of.document && start === of.start
