import { use } from 'react'
import type { CopiedPiece, DeniedPlace, Pair } from '../../../model'
import type { DenyingSentence } from '../../core/graph/group-denials'
import { EntityLink } from '../parts/entity-link'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { CopyList } from './copy-list'
import { CopyNote } from './copy-note'
import { RelationRow } from './relation-row'

interface Props extends CopiedPiece<DenyingSentence> {
  /** Whether it is a denial by the relation shown, which need not be named again. */
  readonly isOwn: boolean
}

/** A sentence that denies, those that it denies, and where they stand. */
export function DenialItem({ piece, copies, isOwn }: Props) {
  const { graph } = useViewer()
  const rejection = isOwn || piece.relation === null ? undefined : graph.relations.get(piece.relation)
  const isElsewhere = ({ document, start }: DeniedPlace) => document !== piece.document || start !== piece.start
  const elsewhere = piece.denied.filter(isElsewhere)
  return (
    <div className="evidence denial">
      <p>
        <EntityLink id={piece.by} /> {isOwn ? 'denies:' : 'denies it:'}
      </p>
      <Sentence at={piece} cue={piece.cue} copyOf={piece.copyOf} />
      <CopyList copies={copies} />
      {elsewhere.length < piece.denied.length && <p className="finding">The same sentence tells what is denied.</p>}
      {elsewhere.length > 0 && <p className="finding">What is denied:</p>}
      {elsewhere.map((at) => (
        <div key={`${at.document} ${at.start}`} className="denied">
          <Sentence at={at} />
        </div>
      ))}
      {rejection && <RelationRow relation={rejection} />}
    </div>
  )
}

interface SentenceProps {
  readonly at: DeniedPlace
  readonly cue?: Pair
  readonly copyOf?: string | null
}

function Sentence({ at, cue, copyOf = null }: SentenceProps) {
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
