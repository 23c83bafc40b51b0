import { Button } from 'react-aria-components/Button'
import { isWeak } from '../../../model'
import { findPath } from '../../core/state/actions/paths'
import { countWords } from '../../core/words/count-words'
import { OpenButton } from '../opening/open-button'
import { SaveMenu } from '../saving/save-menu'
import { SearchBox } from '../search/search-box'
import { useViewer } from '../viewer-context'
import { ThemeChoice } from './theme-choice'

/** The name of the page, which graph it shows and how large that is, search and the path finder. */
export function PageHeader() {
  const { name, graph, store } = useViewer()
  const relations = [...graph.relations.values()]
  const weak = relations.filter(({ type }) => isWeak(type)).length
  return (
    <header className="page-header">
      <div className="masthead">
        <h1>Pressgraph</h1>
        <p>
          {name}: {countWords(graph.entities.size, 'entity', 'entities')},{' '}
          {countWords(relations.length - weak, 'relation')}, {countWords(weak, 'weak link')}
        </p>
      </div>
      <SearchBox />
      <Button className="button find-path-button" onPress={() => store.update(findPath())}>
        Find a path
      </Button>
      <OpenButton />
      <SaveMenu />
      <ThemeChoice />
    </header>
  )
}
