import type { LayoutProgress } from '../core/drawing/layout-progress'
import type { Point } from '../core/state/viewer-state'
import type { LayoutOrder, LayoutReport } from './layout-task'
import { heldMarks, type LayoutPlan, layoutTaskOf, type PlannedLayout, placesInOrder } from './layout-task-of'

type Places = ReadonlyMap<string, Point>

/** What the page does with places: of what is laid out, without what is pinned. */
export interface LayoutEvents {
  readonly onMove: (placeById: Places) => void
  /** The outcome, in whole numbers. */
  readonly onRest: (placeById: Places) => void
}

/** Runs one layout at a time in a worker, which ends with it. */
export interface LayoutRunner {
  readonly progress: () => LayoutProgress
  /** Gives back what ends that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Begins anew; what ran before is dropped. */
  readonly start: (plan: LayoutPlan) => void
  readonly pause: () => void
  readonly goOn: () => void
  /** Holds these and no others from now on. */
  readonly hold: (pinned: Places) => void
  /** Drops what runs, without an outcome. */
  readonly cancel: () => void
  /** Nobody looks any more, or at something else: what runs is paused, and its outcome told before the worker ends. */
  readonly leave: () => void
}

const OFF: LayoutProgress = { phase: 'off', round: 0, rounds: 0 }

export function createLayoutRunner(events: LayoutEvents): LayoutRunner {
  const listeners = new Set<() => void>()
  let progress = OFF
  let worker: Worker | null = null
  let planned: PlannedLayout | null = null
  /** The worker is quicker than the drawing: of what it tells between two pictures the last is shown. */
  let latest: LayoutReport | null = null
  /** Milliseconds that the last picture took. */
  let breath = 0
  const tell = (next: LayoutProgress) => {
    progress = next
    for (const listener of [...listeners]) listener()
  }
  const order = (message: LayoutOrder) => worker?.postMessage(message)
  const end = () => {
    worker?.terminate()
    worker = null
    latest = null
  }
  const pause = () => {
    if (progress.phase !== 'running') return
    order({ kind: 'pause' })
    tell({ ...progress, phase: 'pausing' })
  }
  let isLeft = false
  const show = () => {
    if (!latest || !planned) return
    const { round, rounds, places } = latest
    latest = null
    const began = performance.now()
    events.onMove(placesById(planned, places))
    tell({ ...progress, round, rounds })
    requestAnimationFrame(() => {
      breath = performance.now() - began
    })
  }
  /** Between two pictures the page is left as long for the reader's hand as a picture takes. */
  const showSoon = () => setTimeout(() => requestAnimationFrame(show), breath)
  const hear = (report: LayoutReport) => {
    if (!planned) return
    const { round, rounds, rest, places } = report
    if (rest === null) {
      if (!latest) showSoon()
      latest = report
      return
    }
    latest = null
    if (rest !== 'paused' || isLeft) end()
    events.onRest(placesById(planned, places))
    tell(rest === 'paused' && isLeft ? OFF : { phase: rest, round, rounds })
  }
  return {
    progress: () => progress,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start(plan) {
      end()
      isLeft = false
      planned = layoutTaskOf(plan)
      const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
      worker = started
      // What was on its way when a worker was ended is no longer wanted.
      started.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
        if (started === worker) hear(data)
      })
      started.addEventListener('error', () => {
        end()
        tell({ ...OFF, phase: 'failed' })
      })
      order({ kind: 'start', task: planned.task })
      tell({ ...OFF, phase: 'running' })
    },
    pause,
    goOn() {
      if (progress.phase !== 'paused') return
      order({ kind: 'goOn' })
      tell({ ...progress, phase: 'running' })
    },
    hold(pinned) {
      if (!planned) return
      planned = { ...planned, task: { ...planned.task, held: heldMarks(planned.ids, pinned) } }
      order({ kind: 'hold', held: planned.task.held, places: placesInOrder(planned.ids, pinned) })
    },
    cancel() {
      end()
      tell(OFF)
    },
    leave() {
      isLeft = true
      pause()
      if (progress.phase !== 'paused') return
      end()
      tell(OFF)
    },
  }
}

const placesById = ({ ids, task }: PlannedLayout, places: Float32Array): Places =>
  new Map(
    ids.flatMap((id, index) =>
      task.held[index] === 1 ? [] : [[id, { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 }]],
    ),
  )
