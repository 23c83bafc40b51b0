import type { Lane } from '../../core/time/lane'

interface Props {
  readonly counts: Readonly<Partial<Record<Lane, number>>>
  /** The greatest count of all bars. */
  readonly most: number
  readonly hasBelow: boolean
}

/** Units of the drawing: the room of a bar, the bar, and the room on one side of the line. */
const ROOM = 10
const WIDTH = 6
const HEIGHT = 30
/** So that even one among hundreds can be seen. */
const LEAST = 2

/** A bar from a line upwards and downwards: in its middle what goes both ways, beyond that what goes one way. */
export function BarDrawing({ counts, most, hasBelow }: Props) {
  const heightOf = (lane: Lane) => {
    const count = counts[lane] ?? 0
    return count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT)
  }
  const [above, both, below] = [heightOf('above'), heightOf('both'), heightOf('below')]
  const x = (ROOM - WIDTH) / 2
  return (
    <svg viewBox={`0 0 ${ROOM} ${hasBelow ? 2 * HEIGHT : HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <rect className="above" x={x} width={WIDTH} y={HEIGHT - both / 2 - above} height={above} />
      <rect className="both" x={x} width={WIDTH} y={HEIGHT - both / 2} height={both} />
      <rect className="below" x={x} width={WIDTH} y={HEIGHT + both / 2} height={below} />
      <rect className="line" x={0} width={ROOM} y={HEIGHT - 0.5} height={1} />
    </svg>
  )
}
