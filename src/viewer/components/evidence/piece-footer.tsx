import type { CopiedPiece, DocumentRecord, EvidenceRecord } from '../../../model'
import { isAt } from '../../core/evidence/is-at'
import type { RelationIdentity } from '../../core/graph/viewer-graph'
import { pointAtEvidence } from '../../core/state/actions/selection'
import { formatAddress } from '../../core/state/address/address'
import { countWords } from '../../core/words/count-words'
import { quotationWords } from '../../core/words/quotation-words'
import { CopyButton } from '../parts/copy-button'
import { type Disclosed, Disclosures } from '../parts/disclosures'
import { useViewer } from '../viewer-context'
import { CopyList } from './copy-list'

interface Props extends CopiedPiece<EvidenceRecord> {
  readonly relation: RelationIdentity
  readonly document: DocumentRecord
  readonly finding: string
}

/** What else there is to a piece of evidence, on demand, and ways to take it along. */
export function PieceFooter({ relation, piece, copies, document, finding }: Props) {
  const { graph, store } = useViewer()
  const { evidence } = store.get()
  const { start } = piece
  const place = pointAtEvidence(relation.id, { document: document.id, start })
  const copied: Disclosed = {
    title: `Also in ${countWords(copies.length, 'copy', 'copies')}`,
    content: <CopyList copies={copies} />,
    isOpen: copies.some((copy) => isAt(copy, evidence)),
  }
  const found = { title: 'How it was found', content: <p>{finding}.</p> }
  return (
    <Disclosures items={copies.length > 0 ? [copied, found] : [found]}>
      <CopyButton label="Copy link" text={() => addressOf(formatAddress(place(store.get())))} />
      <CopyButton label="Copy as quotation" text={() => quotationWords(document, piece, graph)} />
    </Disclosures>
  )
}

const addressOf = (hash: string): string => new URL(`#${hash}`, window.location.href).href
