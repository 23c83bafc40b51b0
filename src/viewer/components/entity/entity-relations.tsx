import { useState } from 'react'
import type { ViewerEntity, ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { FilteredOut } from '../parts/filtered-out'
import { useVisible } from '../viewer-context'
import { RelationGroups } from './relation-groups'

interface Props {
  readonly entity: ViewerEntity
  /** All of its relations that are claims. */
  readonly claims: readonly ViewerRelation[]
}

/** What an entity did, what was done to it and what went both ways, as the filters leave it; the rest comes back when asked for. */
export function EntityRelations({ entity, claims }: Props) {
  const shown = useVisible().relations
  const [isAll, setAll] = useState(false)
  const left = claims.flatMap((relation) => shown.get(relation.id) ?? (isAll ? relation : []))
  const hidden = claims.length - left.length
  return (
    <>
      <RelationGroups
        title={`What ${entity.name} did`}
        entity={entity}
        relations={left.filter(({ source, reciprocal }) => source === entity.id && !reciprocal)}
      />
      <RelationGroups
        title={`What was done to or said of ${entity.name}`}
        entity={entity}
        relations={left.filter(({ target, reciprocal }) => target === entity.id && !reciprocal)}
      />
      <RelationGroups title="Both ways" entity={entity} relations={left.filter(({ reciprocal }) => reciprocal)} />
      {hidden > 0 && <FilteredOut words={countWords(hidden, 'relation')} onShow={() => setAll(true)} />}
    </>
  )
}
