import { Button } from 'react-aria-components/Button'
import { useOpening } from './opening-context'

/** Leads to opening articles or a graph of one's own. */
export function OpenButton() {
  const opening = useOpening()
  return (
    <Button className="button" onPress={opening.ask}>
      Open…
    </Button>
  )
}
