import { Button } from 'react-aria-components/Button'
import { Heading } from 'react-aria-components/Heading'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import type { OpeningState } from '../../core/opening/opening-state'
import { progressWords } from '../../core/opening/progress-words'

type Props = Extract<OpeningState, { kind: 'working' }>

/** How far the opening is, and a way to end it. */
export function OpeningProgress({ name, progress }: Props) {
  const words = `${progressWords(progress)}…`
  const isCounted = progress !== null && progress.done < progress.all
  return (
    <>
      <Heading slot="title">Opening {name}</Heading>
      <ProgressBar
        aria-label="Progress"
        className="progress"
        isIndeterminate={!isCounted}
        value={progress?.done ?? 0}
        maxValue={progress?.all ?? 1}
        valueLabel={words}
      >
        {({ percentage }) => (
          <span className="progress-track">
            <span className="progress-done" style={{ width: `${percentage ?? 100}%` }} />
          </span>
        )}
      </ProgressBar>
      <p role="status">{words}</p>
      <Button slot="close" className="button" autoFocus>
        Cancel
      </Button>
    </>
  )
}
