import type { Lane } from '../../core/time/lane'

interface Props {
  readonly counts: Readonly<Partial<Record<Lane, number>>>
  /** The greatest count of all bars. */
  readonly most: number
  readonly hasBelow: boolean
}

/** Units of the drawing: a bar's width, and its greatest height on one side of the line. */
const WIDTH = 10
const HEIGHT = 30
/** So that even one among hundreds can be seen. */
const LEAST = 2

/** Bars from a line upwards and downwards; what goes both ways lies across it. */
export function BarDrawing({ counts, most, hasBelow }: Props) {
  const heightOf = (lane: Lane) => {
    const count = counts[lane] ?? 0
    return count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT)
  }
  const [above, both, below] = [heightOf('above'), heightOf('both'), heightOf('below')]
  return (
    <svg viewBox={`0 0 ${WIDTH} ${hasBelow ? 2 * HEIGHT : HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <rect className="above" x={2} width={WIDTH - 4} y={HEIGHT - above} height={above} />
      <rect className="below" x={2} width={WIDTH - 4} y={HEIGHT} height={below} />
      <rect className="both" x={3.5} width={WIDTH - 7} y={HEIGHT - both / 2} height={both} />
      <rect className="line" x={0} width={WIDTH} y={HEIGHT - 0.5} height={1} />
    </svg>
  )
}
