import { use } from 'react'
import { groupBy } from '../../../model'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { latestFirst } from '../../core/search/latest-first'
import { countWords } from '../../core/words/count-words'
import { ShortList } from '../parts/short-list'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'

/** The articles that name the entity, the latest first. */
export function EntityArticles({ entity }: { readonly entity: ViewerEntity }) {
  const { records } = useViewer()
  const { mentionsByEntity, documentById } = use(records.lookup())
  const articles = groupBy(mentionsByEntity.get(entity.id) ?? [], ({ document }) => document)
  const documents = latestFirst([...articles.keys()].flatMap((id) => documentById.get(id) ?? []))
  return (
    <section>
      <h3>Articles</h3>
      <ShortList items={documents} keyOf={({ id }) => id}>
        {(document) => {
          const [first, ...more] = articles.get(document.id) ?? []
          return (
            first && (
              <p className="origin">
                <ReadButton document={document} start={first.start} end={first.end} />, named{' '}
                {countWords(more.length + 1, 'time')}
                {document.copyOf !== null && ', a copy'}
              </p>
            )
          )
        }}
      </ShortList>
    </section>
  )
}
