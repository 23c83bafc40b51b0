import { createLayoutRun, type LayoutRun } from './layout-run'
import type { LayoutOrder, LayoutReport } from './layout-task'

/** Rounds times nodes between two looks at what the page wants: a twentieth of a second or so. Of few nodes no more than can be followed. */
const WORK_PER_LOOK = 10_000
const MOST_ROUNDS_PER_LOOK = 5

let run: LayoutRun | null = null
let roundsPerLook = 1
/** What {@link advance} waits for; null at rest. */
let turn: ReturnType<typeof setTimeout> | null = null

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  if (data.kind === 'start') {
    run = createLayoutRun(data.task)
    roundsPerLook = roundsFor(data.task.held.length)
    advance()
  } else if (data.kind === 'goOn') {
    if (turn === null) advance()
  } else if (data.kind === 'hold') {
    run?.hold(data.held, data.places)
  } else {
    pause()
  }
})

/** Goes on by a few rounds, and lets what the page has to say come in before the next. */
function advance(): void {
  turn = null
  if (!run) return
  const report = run.advance(roundsPerLook)
  tell(report)
  if (report.rest === null) turn = setTimeout(advance)
}

function pause(): void {
  if (turn !== null) clearTimeout(turn)
  turn = null
  if (run) tell(run.pause())
}

const tell = (report: LayoutReport): void => self.postMessage(report, { transfer: [report.places.buffer] })

const roundsFor = (nodes: number): number =>
  Math.max(1, Math.min(MOST_ROUNDS_PER_LOOK, Math.floor(WORK_PER_LOOK / Math.max(1, nodes))))
