import { relationKind } from '../../../model'
import { groupRelations } from '../../core/graph/group-relations'
import type { ViewerEntity, ViewerRelation } from '../../core/graph/viewer-graph'
import { RelationRow } from '../details/relation-row'
import { ShortList } from '../parts/short-list'

interface Props {
  readonly title: string
  readonly entity: ViewerEntity
  readonly relations: readonly ViewerRelation[]
}

/** Relations of an entity by type, the best evidenced of each first. Nothing where there are none. */
export function RelationGroups({ title, entity, relations }: Props) {
  if (relations.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {groupRelations(relations).map(({ type, relations: ofType }) => (
        <div key={type} className="relation-group" role="group" aria-label={`${title}: ${relationKind(type).label}`}>
          <h4>{relationKind(type).label}</h4>
          <ShortList items={ofType} keyOf={({ id }) => id}>
            {(relation) => <RelationRow relation={relation} from={entity.id} />}
          </ShortList>
        </div>
      ))}
    </section>
  )
}
