import { createForceRounds } from './force-rounds'
import type { LayoutReport, LayoutTask } from './layout-task'
import { partCoinciding } from './part-coinciding'
import { partDiscs } from './part-discs'
import { scatter } from './scatter'

const MOST_ROUNDS = 500
const FEWEST_ROUNDS = 100
/** Rounds times nodes: beyond it, time is what counts. */
const WORK = 2_500_000

/** After so many rounds we look whether the nodes still get anywhere. Less would take their trembling for a way. */
const SPELL = 20

/** The nodes have settled when they end a spell, on average, this near to where they began it, as a share of their mean distance from the middle. */
const STILL = 0.006

/** A layout on its way. What comes of it hangs on nothing but the task: neither on pauses nor on who asks when. */
export interface LayoutRun {
  /** Moves on by some rounds, or fewer where it comes to rest before. */
  readonly advance: (rounds: number) => LayoutReport
  /** How things stand, with discs moved apart. Going on from here is going on from before they were. */
  readonly pause: () => LayoutReport
  readonly hold: (held: Uint8Array, places: Float32Array) => void
}

export function createLayoutRun(task: LayoutTask): LayoutRun {
  const start = startOf(task)
  const forces = createForceRounds(task, start)
  const rounds = roundsFor(task.held.length)
  let held = task.held
  let round = 0
  let spell = start
  let rest: 'settled' | 'finished' | null = null
  const step = () => {
    const isMoved = forces.next()
    round++
    if (!isMoved || (round % SPELL === 0 && isStill(spell, forces.places()))) rest = 'settled'
    else if (round >= rounds) rest = 'finished'
    if (round % SPELL === 0) spell = forces.places()
  }
  const atRest = (reason: LayoutReport['rest']): LayoutReport => {
    const places = forces.places()
    const parted = partDiscs(places, task.radii, held)
    const kept = parted.map((value, index) => (held[index >> 1] === 1 ? (places[index] ?? value) : wholeNumber(value)))
    return { round, rounds, rest: reason, places: kept }
  }
  return {
    advance(count) {
      for (let done = 0; done < count && rest === null; done++) step()
      return rest === null ? { round, rounds, rest, places: forces.places() } : atRest(rest)
    },
    pause: () => atRest('paused'),
    hold(marks, places) {
      held = marks
      forces.hold(marks, places)
    },
  }
}

/** So many rounds at most for a graph of so many nodes. */
const roundsFor = (nodes: number): number =>
  Math.round(Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, WORK / Math.max(1, nodes))))

function startOf({ seed, places, held }: LayoutTask): Float32Array {
  if (seed === null) return partCoinciding(places, held)
  const scattered = scatter(held.length, seed)
  const begun = places.map((value, index) => (held[index >> 1] === 1 ? value : (scattered[index] ?? value)))
  return partCoinciding(begun, held)
}

function isStill(before: Float32Array, after: Float32Array): boolean {
  let [way, reach] = [0, 0]
  for (let i = 0; i < after.length; i += 2) {
    const [x, y] = [after[i] ?? 0, after[i + 1] ?? 0]
    way += Math.hypot(x - (before[i] ?? 0), y - (before[i + 1] ?? 0))
    reach += Math.hypot(x, y)
  }
  return way <= STILL * reach
}

/** Whole numbers survive an address; never -0, which reads differently there and in memory. */
const wholeNumber = (value: number): number => Math.round(value) + 0
