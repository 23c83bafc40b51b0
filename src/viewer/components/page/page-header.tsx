import { isWeak } from '../../../model'
import { countWords } from '../../core/words/count-words'
import { OpenButton } from '../opening/open-button'
import { useViewer } from '../viewer-context'
import { SearchBox } from './search-box'
import { ThemeChoice } from './theme-choice'

/** The name of the page, what it holds, and search. */
export function PageHeader() {
  const { graph } = useViewer()
  const relations = [...graph.relations.values()]
  const weak = relations.filter(({ type }) => isWeak(type)).length
  return (
    <header className="page-header">
      <div className="masthead">
        <h1>Pressgraph</h1>
        <p>
          {countWords(graph.entities.size, 'entity', 'entities')}, {countWords(relations.length - weak, 'relation')},{' '}
          {countWords(weak, 'weak link')}
        </p>
      </div>
      <SearchBox />
      <OpenButton />
      <ThemeChoice />
    </header>
  )
}
