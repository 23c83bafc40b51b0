import { Button } from 'react-aria-components/Button'
import type { GraphPath } from '../../../query'
import { MOST_PATHS } from '../../core/paths/path-search'
import { findPath } from '../../core/state/actions/paths'
import type { PathSelection } from '../../core/state/selection'
import { countWords } from '../../core/words/count-words'
import { pathLength, stopsInWords } from '../../core/words/path-words'
import { LoadedDetails } from '../details/loaded-details'
import { useViewer } from '../viewer-context'
import { ChosenPath } from './chosen-path'
import { NoPath } from './no-path'
import { useFoundPaths } from './use-found-paths'

interface Props {
  readonly selection: PathSelection
}

/** The ways found, of which one is looked at. */
export function FoundPathList({ selection }: Props) {
  const { evidence } = useViewer()
  const found = useFoundPaths()
  if (found.kind === 'failed') {
    return (
      <div className="path-answer" role="status">
        <p>The sentences could not be loaded.</p>
        <Button className="button" onPress={() => evidence.load()}>
          Try again
        </Button>
      </div>
    )
  }
  if (found.kind !== 'found') {
    return (
      <p className="path-answer" role="status">
        Looking for paths…
      </p>
    )
  }
  if (found.paths.length === 0) return <NoPath selection={selection} />
  return <PathChoice paths={found.paths} choice={selection.choice} />
}

interface ChoiceProps {
  readonly paths: readonly GraphPath[]
  readonly choice: number
}

function PathChoice({ paths, choice }: ChoiceProps) {
  const { store } = useViewer()
  const chosen = paths[choice] ?? paths[0]
  return (
    <>
      <p className="counts" role="status">
        {countWords(paths.length, 'path')} found{paths.length === MOST_PATHS && ', and there may be more'}.
      </p>
      <ol className="path-list" aria-label="Paths found">
        {paths.map((path, index) => (
          <li key={stopKey(path)}>
            <Button
              className="path-line"
              aria-pressed={path === chosen}
              onPress={() => store.update(findPath({ choice: index }))}
            >
              <span>{stopsInWords(path)}</span>
              <span className="count">{pathLength(path)}</span>
            </Button>
          </li>
        ))}
      </ol>
      <LoadedDetails>{chosen && <ChosenPath key={stopKey(chosen)} path={chosen} />}</LoadedDetails>
    </>
  )
}

const stopKey = ({ hops }: GraphPath): string => hops.map(({ to }) => to.id).join(' ')
