import { Button } from 'react-aria-components/Button'
import { findPath } from '../../core/state/actions/paths'
import { useViewer } from '../viewer-context'

interface Props {
  readonly id: string
  readonly other: string
}

/** What can be done with two entities. */
export function PairActions({ id, other }: Props) {
  const { store } = useViewer()
  return (
    <div className="entity-actions" role="group" aria-label="Actions for the two">
      <Button className="action" onPress={() => store.update(findPath({ from: id, to: other }))}>
        Find paths between them
      </Button>
    </div>
  )
}
