import { Button } from 'react-aria-components/Button'
import { showDates } from '../../core/state/actions/filters'
import { type Bin, countOverTime, type Dated } from '../../core/time/count-over-time'
import type { Lane } from '../../core/time/lane'
import { dateWords } from '../../core/words/date-words'
import { useViewer, useViewerState } from '../viewer-context'
import { BarDrawing } from './bar-drawing'

interface Props {
  readonly label: string
  readonly dated: readonly Dated<Lane>[]
  /** What is told of the count of a lane: "3 sentences". Lanes that are not here stay empty. */
  readonly words: Partial<Readonly<Record<Lane, (count: number) => string>>>
}

/** As many as leave each bar wide enough for a finger. */
const MOST_BARS = 12
/** Width of a bar where there is room, in rem. */
const REMS = 2

/** How much there is over time, as bars; a click on one shows the evidence of its time alone, another one all again. */
export function TimeBars({ label, dated, words }: Props) {
  const { bins, coarser, undated } = countOverTime(dated, MOST_BARS)
  const most = Math.max(...bins.map(({ total }) => total), 1)
  const hasBelow = words.below !== undefined
  if (bins.length < 2) return null
  return (
    <figure
      className="time-bars"
      aria-label={label}
      data-sides={hasBelow ? 2 : 1}
      style={{ maxWidth: `max(14rem, ${bins.length * REMS}rem)` }}
    >
      <div className="bars">
        {bins.map((bin) => (
          <TimeBar key={bin.since} bin={bin} most={most} words={binWords(bin, words)} hasBelow={hasBelow} />
        ))}
      </div>
      <figcaption>
        <span>{bins.at(0)?.since}</span>
        <span>{restWords(coarser, undated)}</span>
        <span>{bins.at(-1)?.until}</span>
      </figcaption>
    </figure>
  )
}

interface BarProps {
  readonly bin: Bin<Lane>
  readonly most: number
  readonly words: string
  readonly hasBelow: boolean
}

function TimeBar({ bin, most, words, hasBelow }: BarProps) {
  const { store } = useViewer()
  const isShown = useViewerState(({ filters }) => filters.since === bin.since && filters.until === bin.until)
  const drawing = <BarDrawing counts={bin.counts} most={most} hasBelow={hasBelow} />
  if (bin.total === 0) return <span className="bar">{drawing}</span>
  return (
    <Button
      className="bar"
      aria-label={words}
      aria-pressed={isShown}
      onPress={() => store.update(isShown ? showDates(null, null) : showDates(bin.since, bin.until))}
    >
      {drawing}
    </Button>
  )
}

function binWords({ since, until, counts }: Bin<Lane>, words: Props['words']): string {
  const lanes = (['above', 'both', 'below'] as const).flatMap((lane) => {
    const count = counts[lane] ?? 0
    return count === 0 ? [] : (words[lane]?.(count) ?? [])
  })
  return `${dateWords(since, until)}: ${lanes.join(', ')}`
}

const restWords = (coarser: number, undated: number): string =>
  [...(coarser > 0 ? [`${coarser} dated less precisely`] : []), ...(undated > 0 ? [`${undated} undated`] : [])].join(
    ', ',
  )
