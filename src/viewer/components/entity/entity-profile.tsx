import { Suspense } from 'react'
import { isWeak, relationKind } from '../../../model'
import { groupRelations } from '../../core/graph/group-relations'
import { relationsOf, type ViewerEntity, type ViewerRelation } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { EntityActions } from '../details/entity-actions'
import { RelationRow } from '../details/relation-row'
import { EntityDot } from '../parts/entity-dot'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { EntityArticles } from './entity-articles'
import { EntityStatements } from './entity-statements'

/** What the articles tell of one entity. */
export function EntityProfile({ entity }: { readonly entity: ViewerEntity }) {
  const { graph } = useViewer()
  const all = relationsOf(graph, entity.id)
  const claims = all.filter(({ type }) => !isWeak(type))
  const weak = all.filter(({ type }) => isWeak(type))
  const isOutgoing = ({ source, reciprocal }: ViewerRelation) => source === entity.id && !reciprocal
  const isIncoming = ({ target, reciprocal }: ViewerRelation) => target === entity.id && !reciprocal
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
      <RelationGroups title={`What ${entity.name} did`} entity={entity} relations={claims.filter(isOutgoing)} />
      <RelationGroups
        title={`What was done to or said of ${entity.name}`}
        entity={entity}
        relations={claims.filter(isIncoming)}
      />
      <RelationGroups title="Both ways" entity={entity} relations={claims.filter(({ reciprocal }) => reciprocal)} />
      <Suspense fallback={<p className="nothing">Loading what it said and where…</p>}>
        <EntityStatements entity={entity} />
        <EntityArticles entity={entity} />
      </Suspense>
      <RelationGroups title="Weak links, no claims" entity={entity} relations={weak} />
    </article>
  )
}

interface GroupsProps {
  readonly title: string
  readonly entity: ViewerEntity
  readonly relations: readonly ViewerRelation[]
}

function RelationGroups({ title, entity, relations }: GroupsProps) {
  if (relations.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {groupRelations(relations).map((group) => (
        <div
          key={group.type}
          className="relation-group"
          role="group"
          aria-label={`${title}: ${relationKind(group.type).label}`}
        >
          <h4>{relationKind(group.type).label}</h4>
          <ShortList items={group.relations} keyOf={({ id }) => id}>
            {(relation) => <RelationRow relation={relation} from={entity.id} />}
          </ShortList>
        </div>
      ))}
    </section>
  )
}
