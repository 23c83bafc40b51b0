import { use } from 'react'
import type { EvidenceRecord } from '../../../model'
import { arrangeEvidence, type EvidenceGroup, type EvidenceOrder } from '../../core/evidence/arrange-evidence'
import { cutGroups } from '../../core/evidence/cut-groups'
import { isAt } from '../../core/evidence/is-at'
import type { ViewerRelation } from '../../core/graph/viewer-graph'
import type { EvidencePlace } from '../../core/state/viewer-state'
import { Pager } from '../parts/pager'
import { usePages } from '../parts/use-pages'
import { useViewer, useViewerState } from '../viewer-context'
import { EvidencePiece } from './evidence-piece'
import { SourceHeading } from './source-heading'

interface Props {
  readonly relation: ViewerRelation
  readonly evidence: readonly EvidenceRecord[]
  readonly order: EvidenceOrder
}

/** So many sentences at once. */
const PAGE = 10

/** Sentences a page at a time, the page of the one that the address points at first. */
export function EvidenceList({ relation, evidence, order }: Props) {
  const { records } = useViewer()
  const place = useViewerState((state) => state.evidence)
  const groups = arrangeEvidence(evidence, order, use(records.documents()))
  const pages = usePages(countPieces(groups), PAGE, Math.max(0, indexOf(groups, place)))
  return (
    <div ref={pages.top}>
      {cutGroups(groups, pages.from, pages.to).map(({ source, pieces }) => (
        <div key={JSON.stringify(source)} className="evidence-group">
          {source && (
            <SourceHeading source={source} pieces={groups.find((one) => one.source === source)?.pieces ?? []} />
          )}
          <ul className="plain-list">
            {pieces.map(({ piece, copies }) => (
              <li key={pieceKey(piece)}>
                <EvidencePiece relation={relation} piece={piece} copies={copies} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Pager pages={pages} of="sentences" />
    </div>
  )
}

const countPieces = (groups: readonly EvidenceGroup[]): number =>
  groups.reduce((sum, { pieces }) => sum + pieces.length, 0)

/** Which piece stands at a place, itself or by a copy, counted through all groups; -1 where none does. */
const indexOf = (groups: readonly EvidenceGroup[], place: EvidencePlace | null): number =>
  groups
    .flatMap(({ pieces }) => pieces)
    .findIndex(({ piece, copies }) => [piece, ...copies].some((one) => isAt(one, place)))

const pieceKey = ({ document, start, sourceMention, targetMention, predicate }: EvidenceRecord): string =>
  JSON.stringify([document, start, sourceMention, targetMention, predicate])
