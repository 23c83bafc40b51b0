import { Suspense } from 'react'
import { isWeak } from '../../../model'
import { relationsOf, type ViewerEntity, type ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { EntityActions } from '../details/entity-actions'
import { EntityDot } from '../parts/entity-dot'
import { useViewer, useVisible } from '../viewer-context'
import { EntityArticles } from './entity-articles'
import { EntityBalance } from './entity-balance'
import { EntityNeighbours } from './entity-neighbours'
import { EntityRelations } from './entity-relations'
import { EntityStatements } from './entity-statements'
import { EntityTimes } from './entity-times'
import { EntityTopics } from './entity-topics'
import { RelationGroups } from './relation-groups'

/** What the articles tell of one entity. */
export function EntityProfile({ entity }: { readonly entity: ViewerEntity }) {
  const { graph } = useViewer()
  const shown = useVisible().relations
  const all = relationsOf(graph, entity.id)
  const recounted = (relation: ViewerRelation) => shown.get(relation.id) ?? relation
  const weak = all.filter(({ type }) => isWeak(type)).map(recounted)
  const claims = all.filter(({ type }) => !isWeak(type))
  return (
    <article className="profile">
      <p className="kicker">
        <EntityDot type={entity.type} /> {entity.type}
        {entity.countryCode !== null && ` · ${entity.countryCode}`}
      </p>
      <h2>{entity.name}</h2>
      {entity.aliases.length > 0 && <p className="aliases">Also {entity.aliases.join(', ')}</p>}
      <p className="counts">
        Named {countWords(entity.mentions, 'time')} in {countWords(entity.documents, 'article')};{' '}
        {countWords(claims.length, 'relation')} and {countWords(weak.length, 'weak link')}.
      </p>
      <EntityActions entity={entity} />
      <EntityBalance relations={claims.flatMap(({ id }) => shown.get(id) ?? [])} />
      <Suspense fallback={<p className="nothing">Loading when that was…</p>}>
        <EntityTimes entity={entity} />
      </Suspense>
      <EntityRelations entity={entity} claims={claims} />
      <Suspense fallback={<p className="nothing">Loading what it said and where…</p>}>
        <EntityNeighbours entity={entity} />
        <EntityStatements entity={entity} />
        <EntityTopics entity={entity} />
        <EntityArticles entity={entity} />
      </Suspense>
      <RelationGroups title="Weak links, no claims" entity={entity} relations={weak} />
    </article>
  )
}
