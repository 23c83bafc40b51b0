import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import type { DocumentRecord } from '../../../model'
import { countHits } from '../../core/search/find-hits'
import type { Suggestion } from '../../core/search/name-search'
import { articleOrigin, articleTitle } from '../../core/words/article-words'
import { hitsWords } from '../../core/words/hits-words'
import { EntityDot } from '../parts/entity-dot'
import { ShortList } from '../parts/short-list'
import { useViewer } from '../viewer-context'
import { SentenceResults } from './sentence-results'
import { type FoundHits, useHits } from './use-hits'
import { useOpenHit } from './use-open-hit'

/** All that words lead to, each kind as a list. */
export function SearchResults({ words }: { readonly words: string }) {
  const found = useHits(words)
  const { names, topics, sentences, articles } = found.hits
  const results = useFocusAtFirst()
  return (
    <section className="results" aria-label="Results of the search" ref={results} tabIndex={-1}>
      <p className="kicker">Search</p>
      <h2>“{words}”</h2>
      <ResultsNote {...found} />
      <EntityResults title="People, places and groups" suggestions={names} />
      <EntityResults title="Topics" suggestions={topics} />
      {sentences.items.length > 0 && <SentenceResults sentences={sentences} />}
      {articles.items.length > 0 && <ArticleResults documents={articles.items} />}
    </section>
  )
}

function useFocusAtFirst() {
  const element = useRef<HTMLElement>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}

function ResultsNote({ hits, state, retry }: FoundHits) {
  const counted = countHits(hits) === 0 ? 'Nothing matches' : hitsWords(hits)
  return (
    <>
      <p className="counts" role="status">
        {state === 'building' ? 'Looking through the sentences…' : `${counted}.`}
      </p>
      {state === 'failed' && (
        <p className="small">
          The sentences could not be loaded.{' '}
          <Button className="text-button" onPress={retry}>
            Try again
          </Button>
        </p>
      )}
    </>
  )
}

interface EntityResultsProps {
  readonly title: string
  readonly suggestions: readonly Suggestion[]
}

function EntityResults({ title, suggestions }: EntityResultsProps) {
  const open = useOpenHit()
  if (suggestions.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ShortList items={suggestions} keyOf={({ entity }) => entity.id} limit={10}>
        {({ entity, alias }) => (
          <div className="named">
            <EntityDot type={entity.type} />
            <Button className="link" onPress={() => open.entity(entity.id)}>
              {entity.name}
            </Button>
            <span className="count">{alias === null ? entity.type : `${entity.type}, also “${alias}”`}</span>
          </div>
        )}
      </ShortList>
    </section>
  )
}

function ArticleResults({ documents }: { readonly documents: readonly DocumentRecord[] }) {
  const { graph } = useViewer()
  const open = useOpenHit()
  return (
    <section>
      <h3>Articles</h3>
      <ShortList items={documents} keyOf={({ id }) => id} limit={10}>
        {(document) => (
          <p className="origin">
            <Button className="link title" onPress={() => open.article(document.id, 0, 0)}>
              {articleTitle(document)}
            </Button>{' '}
            ({articleOrigin(document, graph)})
          </p>
        )}
      </ShortList>
    </section>
  )
}
