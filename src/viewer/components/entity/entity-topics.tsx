import { topicsOf } from '../../core/graph/topics-of'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { countWords } from '../../core/words/count-words'
import { EntityLink } from '../parts/entity-link'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'

/** The topics that an entity is named together with. Nothing where there is none. */
export function EntityTopics({ entity }: { readonly entity: ViewerEntity }) {
  const { graph } = useViewer()
  const topics = topicsOf(graph, entity.id)
  if (topics.length === 0) return null
  return (
    <section>
      <h3>Topics</h3>
      <ShortList items={topics} keyOf={({ id }) => id} limit={8}>
        {({ id, weight }) => (
          <p className="named">
            <EntityLink id={id} />
            <span className="count">{countWords(weight, 'sentence')}</span>
          </p>
        )}
      </ShortList>
    </section>
  )
}
