import { Button } from 'react-aria-components/Button'
import { Heading } from 'react-aria-components/Heading'
import type { OpeningState } from '../../core/opening/opening-state'
import { useOpening } from './opening-context'
import { ProblemList } from './problem-list'

type Props = Extract<OpeningState, { kind: 'refused' }>

/** Why nothing was opened. */
export function OpeningRefusal({ title, problems }: Props) {
  const opening = useOpening()
  return (
    <>
      <Heading slot="title">{title}</Heading>
      <ProblemList problems={problems} />
      <p className="hint">What was shown before is still there.</p>
      <div className="opening-actions">
        <Button className="button" onPress={opening.ask}>
          Open something else…
        </Button>
        <Button slot="close" className="button" autoFocus>
          Close
        </Button>
      </div>
    </>
  )
}
