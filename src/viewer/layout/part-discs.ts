import Graph from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import { partCoinciding } from './part-coinciding'

const PASSES = 8
const ROUNDS_PER_PASS = 80
/** Beyond this many nodes a round is dear, and a reader is zoomed in anyway. */
const LARGE = 5000
const ROUNDS_PER_PASS_FOR_LARGE = 4
/** Pixels between the rims of two discs. */
const MARGIN = 8

/**
 * Moves discs apart that would be drawn over one another; `places` are x and y of each, one after the other. Those that are
 * marked with 1 in `held` stay. Of two that overlap Noverlap moves only the later one: so what is held comes first, and every
 * other pass goes through the rest backwards, where one may have got stuck between two earlier ones.
 */
export function partDiscs(places: Float32Array, radii: Float32Array, held: Uint8Array): Float32Array {
  const start = partCoinciding(places, held)
  const fixed = [...held.keys()].filter((index) => held[index] === 1)
  const free = [...held.keys()].filter((index) => held[index] !== 1)
  let placed = start
  for (let pass = 0; pass < PASSES; pass++) {
    const moved = moveApart(placed, radii, [...fixed, ...(pass % 2 === 0 ? free : free.toReversed())])
    for (const index of fixed) moved.set(start.subarray(2 * index, 2 * index + 2), 2 * index)
    const isSettled = moved.every((value, index) => value === placed[index])
    placed = moved
    if (isSettled) break
  }
  return placed
}

function moveApart(places: Float32Array, radii: Float32Array, order: readonly number[]): Float32Array {
  const graph = new Graph()
  for (const index of order) {
    graph.addNode(index, { x: places[2 * index], y: places[2 * index + 1], size: radii[index] })
  }
  const moved = noverlap(graph, {
    maxIterations: order.length > LARGE ? ROUNDS_PER_PASS_FOR_LARGE : ROUNDS_PER_PASS,
    settings: { margin: MARGIN / 2, ratio: 1, expansion: 1.1, gridSize: Math.ceil(Math.sqrt(order.length)) + 1 },
  })
  return places.map((value, index) => {
    const place = moved[Math.floor(index / 2)]
    return place ? (index % 2 === 0 ? place.x : place.y) : value
  })
}
