import { use } from 'react'
import { bestEvidence } from '../../../formats'
import type { DocumentRecord, EvidenceRecord, RelationRecord } from '../../../model'
import type { Hop } from '../../../query'
import { evidenceMarks } from '../../core/text/evidence-marks'
import { countWords } from '../../core/words/count-words'
import { RelationRow } from '../details/relation-row'
import { StandingLine } from '../evidence/standing-line'
import { useEvidenceWords } from '../evidence/use-evidence-words'
import { Disclosures } from '../parts/disclosures'
import { EntityLink } from '../parts/entity-link'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer, useVisible } from '../viewer-context'

/** One step: its two ends, the sentence that best speaks for what joins them, and on demand what else does. */
export function HopView({ hop: { from, to, relations } }: { readonly hop: Hop }) {
  const [best, ...others] = relations
  return (
    <section className="hop" aria-label={`${from.name} to ${to.name}`}>
      <h3>
        <EntityLink id={from.id} /> – <EntityLink id={to.id} />
      </h3>
      {best && <ShownRelation record={best} />}
      {best && <BestSentence record={best} />}
      {others.length > 0 && (
        <Disclosures
          items={[
            {
              title: countWords(others.length, 'other relation'),
              content: others.map((record) => <ShownRelation key={record.id} record={record} />),
            },
          ]}
        />
      )}
    </section>
  )
}

function ShownRelation({ record }: { readonly record: RelationRecord }) {
  const relation = useVisible().relations.get(record.id)
  return relation && <RelationRow relation={relation} />
}

function BestSentence({ record }: { readonly record: RelationRecord }) {
  const { records } = useViewer()
  const piece = bestEvidence(record)
  const document = use(records.documents()).get(piece?.document ?? '')
  if (!piece || !document) return <p className="nothing">The sentence of this step is missing from the graph.</p>
  return <QuotedPiece record={record} piece={piece} document={document} />
}

interface PieceProps {
  readonly record: RelationRecord
  readonly piece: EvidenceRecord
  readonly document: DocumentRecord
}

function QuotedPiece({ record, piece, document }: PieceProps) {
  const { graph } = useViewer()
  const relation = graph.relations.get(record.id)
  return (
    <>
      <blockquote>
        <MarkedText text={document.text} whole={piece} marks={evidenceMarks(piece)} />
      </blockquote>
      {relation && <Standing relation={relation} piece={piece} text={document.text} />}
      <p className="origin">
        <ReadButton document={document} start={piece.start} end={piece.end} />
      </p>
    </>
  )
}

interface StandingProps {
  readonly relation: Parameters<typeof useEvidenceWords>[0]
  readonly piece: EvidenceRecord
  readonly text: string
}

const Standing = ({ relation, piece, text }: StandingProps) => (
  <StandingLine phrases={useEvidenceWords(relation, piece, text).standing} />
)
