import { use } from 'react'
import { withCopies } from '../../../model'
import { isAt } from '../../core/evidence/is-at'
import { groupDenials } from '../../core/graph/group-denials'
import type { RelationIdentity } from '../../core/graph/viewer-graph'
import type { EvidencePlace } from '../../core/state/viewer-state'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { DenialItem } from './denial-item'

interface Props {
  readonly relation: RelationIdentity
  /** Where the sentence stands that is denied, its copies included. */
  readonly places: readonly EvidencePlace[]
}

/** Who denies a sentence, in which words. Nothing where nobody does. */
export function PieceDenials({ relation, places }: Props) {
  const { records } = useViewer()
  const denials = use(records.relations()).get(relation.id)?.denials ?? []
  const here = denials.filter(({ of }) => places.some((place) => isAt(place, of)))
  return (
    <ShortList
      items={withCopies(groupDenials(here))}
      keyOf={({ piece }) => JSON.stringify([piece.by, piece.document, piece.start])}
      limit={3}
    >
      {({ piece, copies }) => <DenialItem piece={piece} copies={copies} />}
    </ShortList>
  )
}
