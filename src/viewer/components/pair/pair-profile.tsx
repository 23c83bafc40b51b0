import { nameOf } from '../../core/graph/viewer-graph'
import { EntityLink } from '../parts/entity-link'
import { useViewer } from '../viewer-context'
import { PairActions } from './pair-actions'
import { PairEvidence } from './pair-evidence'
import { PairRelations } from './pair-relations'
import { PairTimes } from './pair-times'
import { usePairRelations } from './use-pair-relations'

interface Props {
  readonly id: string
  readonly other: string
}

/** Two entities together: all that the articles tell between them, in both directions and over time. */
export function PairProfile({ id, other }: Props) {
  const { graph } = useViewer()
  const { relations, hidden } = usePairRelations(id, other)
  const names = [nameOf(graph, id), nameOf(graph, other)] as const
  return (
    <article className="profile">
      <p className="kicker">Together</p>
      <h2 className="relation-title">
        <EntityLink id={id} /> <em>and</em> <EntityLink id={other} />
      </h2>
      <PairActions id={id} other={other} />
      <PairTimes id={id} names={names} relations={relations} />
      <PairRelations relations={relations} hidden={hidden} />
      <PairEvidence relations={relations} />
    </article>
  )
}
