import { use } from 'react'
import type { CopiedPiece, DocumentRecord, EvidenceRecord } from '../../../model'
import type { RelationIdentity } from '../../core/graph/viewer-graph'
import { evidenceMarks } from '../../core/text/evidence-marks'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { CopyNote } from './copy-note'
import { PieceDenials } from './piece-denials'
import { PieceFooter } from './piece-footer'
import { StandingLine } from './standing-line'
import { useEvidenceWords } from './use-evidence-words'
import { useMarked } from './use-marked'

interface Props extends CopiedPiece<EvidenceRecord> {
  readonly relation: RelationIdentity
}

/** One sentence that says the relation, how it says it, where it stands, who denies it, and where it was copied to. */
export function EvidencePiece(props: Props) {
  const { records } = useViewer()
  const document = use(records.documents()).get(props.piece.document)
  if (!document) return <p className="nothing">The article of this sentence is missing from the graph folder.</p>
  return <FoundPiece {...props} document={document} />
}

function FoundPiece({ relation, piece, copies, document }: Props & { readonly document: DocumentRecord }) {
  const { standing, finding } = useEvidenceWords(relation, piece, document.text)
  const { element, isMarked } = useMarked(relation.id, [piece, ...copies])
  return (
    <div className="evidence" ref={element} data-marked={isMarked} {...(isMarked && { 'aria-current': true })}>
      <blockquote>
        <MarkedText text={document.text} whole={piece} marks={evidenceMarks(piece)} />
      </blockquote>
      <StandingLine phrases={standing} />
      <p className="origin">
        <ReadButton document={document} start={piece.start} end={piece.end} />
      </p>
      <CopyNote copyOf={piece.copyOf} document={document} />
      <PieceDenials relation={relation} places={[piece, ...copies]} />
      <PieceFooter relation={relation} piece={piece} copies={copies} document={document} finding={finding} />
    </div>
  )
}
