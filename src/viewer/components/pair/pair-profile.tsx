import { relationsOf } from '../../core/graph/viewer-graph'
import { RelationRow } from '../details/relation-row'
import { EntityLink } from '../parts/entity-link'
import { ShortList } from '../parts/short-list'
import { useViewer, useVisible } from '../viewer-context'

interface Props {
  readonly id: string
  readonly other: string
}

/** All shown relations between two entities, in both directions. */
export function PairProfile({ id, other }: Props) {
  const { graph } = useViewer()
  const { relations } = useVisible()
  const between = relationsOf(graph, id)
    .filter(({ source, target }) => source === other || target === other)
    .flatMap((relation) => relations.get(relation.id) ?? [])
  return (
    <article className="profile">
      <p className="kicker">Together</p>
      <h2 className="relation-title">
        <EntityLink id={id} /> <em>and</em> <EntityLink id={other} />
      </h2>
      {between.length === 0 && <p className="nothing">No shown relation joins them.</p>}
      <ShortList items={between} keyOf={(relation) => relation.id}>
        {(relation) => <RelationRow relation={relation} />}
      </ShortList>
    </article>
  )
}
