import { countWords } from '../core/count-words'
import { SearchBox } from './search-box'
import { ThemeChoice } from './theme-choice'
import { useViewer } from './viewer-context'

/** The name of the page, what it holds, and search. */
export function PageHeader() {
  const { graph } = useViewer()
  return (
    <header className="page-header">
      <div className="masthead">
        <h1>Pressgraph</h1>
        <p>
          {countWords(graph.entities.size, 'entity', 'entities')}, {countWords(graph.relations.size, 'relation')}
        </p>
      </div>
      <SearchBox />
      <ThemeChoice />
    </header>
  )
}
