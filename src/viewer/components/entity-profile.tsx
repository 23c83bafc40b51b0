import { Suspense } from 'react'
import { relationKind } from '../../model'
import { countWords } from '../core/count-words'
import { groupRelations } from '../core/group-relations'
import { relationsOf, type ViewerEntity, type ViewerRelation } from '../core/viewer-graph'
import { EntityArticles } from './entity-articles'
import { EntityDot } from './entity-dot'
import { EntityStatements } from './entity-statements'
import { RelationRow } from './relation-row'
import { ShortList } from './short-list'
import { useViewer } from './viewer-context'

/** What the articles tell of one entity. */
export function EntityProfile({ entity }: { readonly entity: ViewerEntity }) {
  const { graph } = useViewer()
  const relations = relationsOf(graph, entity.id)
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
        {countWords(relations.length, 'relation')}.
      </p>
      <RelationGroups title={`What ${entity.name} did`} entity={entity} relations={relations.filter(isOutgoing)} />
      <RelationGroups
        title={`What was done to or said of ${entity.name}`}
        entity={entity}
        relations={relations.filter(isIncoming)}
      />
      <RelationGroups title="Both ways" entity={entity} relations={relations.filter(({ reciprocal }) => reciprocal)} />
      <Suspense fallback={<p className="nothing">Loading what it said and where…</p>}>
        <EntityStatements entity={entity} />
        <EntityArticles entity={entity} />
      </Suspense>
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
        <div key={group.type} className="relation-group">
          <h4>{relationKind(group.type).label}</h4>
          <ShortList items={group.relations} keyOf={({ id }) => id}>
            {(relation) => <RelationRow relation={relation} from={entity.id} />}
          </ShortList>
        </div>
      ))}
    </section>
  )
}
