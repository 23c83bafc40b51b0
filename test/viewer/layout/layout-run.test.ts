import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLayoutRun } from '../../../src/viewer/layout/layout-run'
import type { LayoutReport, LayoutTask } from '../../../src/viewer/layout/layout-task'

type Link = readonly [source: number, target: number]

/** Two rings of six that one link joins. */
const TWO_RINGS: readonly Link[] = [
  ...Array.from({ length: 6 }, (_, i): Link => [i, (i + 1) % 6]),
  ...Array.from({ length: 6 }, (_, i): Link => [6 + i, 6 + ((i + 1) % 6)]),
  [0, 6],
]

function taskOf(count: number, links: readonly Link[], rest: Partial<LayoutTask> = {}): LayoutTask {
  return {
    places: new Float32Array(2 * count),
    radii: new Float32Array(count).fill(6),
    held: new Uint8Array(count),
    ends: Uint32Array.from(links.flat()),
    pulls: new Float32Array(links.length).fill(1),
    seed: 1,
    ...rest,
  }
}

function finish(task: LayoutTask, roundsAtOnce = 1000): LayoutReport {
  const run = createLayoutRun(task)
  let report = run.advance(roundsAtOnce)
  while (report.rest === null) report = run.advance(roundsAtOnce)
  return report
}

const pointsOf = ({ places }: Pick<LayoutReport, 'places'>) =>
  Array.from({ length: places.length / 2 }, (_, i) => ({ x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }))

const distance = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN

/** Any graph of up to twenty nodes, anywhere, some on one spot or nowhere, some held. */
const anyTask = fc
  .integer({ min: 1, max: 20 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      links: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }),
      places: fc.array(fc.constantFrom(0, 0, 1, -250, 3e4, Number.NaN), { minLength: 2 * count, maxLength: 2 * count }),
      held: fc.array(fc.constantFrom(0, 0, 1), { minLength: count, maxLength: count }),
      seed: fc.option(fc.integer()),
    }),
  )
  .map(({ count, links, places, held, seed }) =>
    taskOf(
      count,
      links.filter(([a, b]) => a !== b),
      {
        places: Float32Array.from(places, (value, i) => (held[i >> 1] === 1 && Number.isNaN(value) ? 7 : value)),
        held: Uint8Array.from(held),
        seed,
      },
    ),
  )

describe('a layout', () => {
  it('brings what is linked closer together than what is not', () => {
    const points = pointsOf(finish(taskOf(12, TWO_RINGS)))
    const mean = (pairs: readonly Link[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(points[a], points[b]), 0) / pairs.length
    const across = points.slice(0, 6).flatMap((_, a) => points.slice(6).map((_, b): Link => [a, b + 6]))
    expect(mean(TWO_RINGS)).toBeLessThan(mean(across) / 2)
  })

  it('is the same to the digit for the same seed, and another for another', () => {
    const first = finish(taskOf(12, TWO_RINGS))
    expect(finish(taskOf(12, TWO_RINGS))).toEqual(first)
    expect(finish(taskOf(12, TWO_RINGS, { seed: 2 })).places).not.toEqual(first.places)
  })

  it('is the same whether it was paused or not, and however often it was looked at', () => {
    const run = createLayoutRun(taskOf(12, TWO_RINGS))
    run.advance(7)
    run.pause()
    let report = run.advance(3)
    while (report.rest === null) report = run.advance(3)
    expect(report).toEqual(finish(taskOf(12, TWO_RINGS)))
  })

  it('begins, without a seed, where the nodes are: what is laid out well hardly moves', () => {
    const { places } = finish(taskOf(12, TWO_RINGS))
    const again = pointsOf(finish(taskOf(12, TWO_RINGS, { places, seed: null })))
    const ways = pointsOf({ places }).map((point, i) => distance(point, again[i]))
    expect(Math.max(...ways)).toBeLessThan(60)
  })

  it('stops by itself before its rounds are over where nothing moves any more', () => {
    const report = finish(taskOf(12, TWO_RINGS))
    expect(report.rest).toBe('settled')
    expect(report.round).toBeLessThan(report.rounds)
  })

  it('lets no disc lie over another', () => {
    const radii = new Float32Array(12).fill(26)
    const points = pointsOf(finish(taskOf(12, TWO_RINGS, { radii })))
    const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b) - 52))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0)
  })

  it('lets go of a node that is no longer held', () => {
    const held = Uint8Array.from({ length: 12 }, (_, i) => (i === 0 ? 1 : 0))
    const places = Float32Array.from({ length: 24 }, (_, i) => (i < 2 ? 900 : 0))
    const run = createLayoutRun(taskOf(12, TWO_RINGS, { held, places }))
    expect(pointsOf(run.advance(20))[0]).toEqual({ x: 900, y: 900 })
    run.hold(new Uint8Array(12), places)
    expect(distance(pointsOf(run.advance(20))[0], { x: 900, y: 900 })).toBeGreaterThan(20)
  })

  it('of any graph ends within its rounds, gives each node a finite place, and whole numbers that are not -0', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const { round, rounds, places } = finish(task)
        expect(round).toBeLessThanOrEqual(rounds)
        expect(places.every((value) => Number.isInteger(value) && !Object.is(value, -0))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('never moves what is held', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const run = createLayoutRun(task)
        const { places } = run.advance(30)
        const moved = [...task.held.keys()].filter(
          (i) =>
            task.held[i] === 1 &&
            (places[2 * i] !== task.places[2 * i] || places[2 * i + 1] !== task.places[2 * i + 1]),
        )
        expect(moved).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
