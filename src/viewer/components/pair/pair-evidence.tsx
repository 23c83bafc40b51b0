import { useMemo } from 'react'
import { type RelationRecord, relationKind } from '../../../model'
import { pairPieces } from '../../core/evidence/pair-pieces'
import { nameOf } from '../../core/graph/viewer-graph'
import { EvidencePiece } from '../evidence/evidence-piece'
import { MarkKey } from '../evidence/mark-key'
import { Pager } from '../parts/pager'
import { RelationLine } from '../parts/relation-line'
import { usePages } from '../parts/use-pages'
import { useViewer } from '../viewer-context'

/** So many sentences at once. */
const PAGE = 10

/** All sentences between two entities by date, each with who does what to whom. */
export function PairEvidence({ relations }: { readonly relations: readonly RelationRecord[] }) {
  const pieces = useMemo(() => pairPieces(relations), [relations])
  const pages = usePages(pieces.length, PAGE)
  if (pieces.length === 0) return null
  return (
    <section>
      <h3>All sentences by date</h3>
      <MarkKey />
      <div ref={pages.top}>
        <ul className="plain-list">
          {pieces.slice(pages.from, pages.to).map(({ relation, piece, copies }) => (
            <li
              key={JSON.stringify([relation.id, piece.document, piece.start, piece.sourceMention, piece.targetMention])}
            >
              <Direction relation={relation} date={piece.date} />
              <EvidencePiece relation={relation} piece={piece} copies={copies} />
            </li>
          ))}
        </ul>
      </div>
      <Pager pages={pages} of="sentences" />
    </section>
  )
}

interface DirectionProps {
  readonly relation: RelationRecord
  readonly date: string | null
}

/** When, and who does what to whom. */
function Direction({ relation: { source, type, target, reciprocal }, date }: DirectionProps) {
  const { graph } = useViewer()
  return (
    <h4 className="direction">
      {date ?? 'Undated'} · <RelationLine type={type} /> {nameOf(graph, source)} <em>{relationKind(type).label}</em>{' '}
      {nameOf(graph, target)}
      {reciprocal && ', both ways'}
    </h4>
  )
}
