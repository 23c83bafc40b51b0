import Graph from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import type { Point, Points } from './point'

const PASSES = 8
const ROUNDS_PER_PASS = 80
/** Beyond this many nodes a round is dear and a viewer is zoomed in anyway. */
const LARGE = 5000
const ROUNDS_PER_PASS_FOR_LARGE = 4
/** Pixels between the rims of two nodes. */
const MARGIN = 8

/**
 * Moves nodes apart that would be drawn over one another. Of two that overlap, Noverlap moves only the later one, which can
 * get stuck between two earlier ones: so every other pass goes through the nodes backwards.
 */
export function removeOverlaps(points: Points, sizeById: ReadonlyMap<string, number>): Map<string, Point> {
  let placed = partCoinciding(points)
  for (let pass = 0; pass < PASSES; pass++) {
    const order = [...placed.keys()]
    const moved = moveApart(placed, pass % 2 === 0 ? order : order.reverse(), sizeById)
    const isSettled = [...moved].every(([id, { x, y }]) => x === placed.get(id)?.x && y === placed.get(id)?.y)
    placed = moved
    if (isSettled) break
  }
  return new Map([...points].map(([id, point]) => [id, placed.get(id) ?? point]))
}

function moveApart(
  points: Points,
  order: readonly string[],
  sizeById: ReadonlyMap<string, number>,
): Map<string, Point> {
  const graph = new Graph()
  for (const id of order) graph.addNode(id, { ...points.get(id), size: sizeById.get(id) ?? 1 })
  const moved = noverlap(graph, {
    maxIterations: graph.order > LARGE ? ROUNDS_PER_PASS_FOR_LARGE : ROUNDS_PER_PASS,
    settings: { margin: MARGIN / 2, ratio: 1, expansion: 1.1, gridSize: Math.ceil(Math.sqrt(graph.order)) + 1 },
  })
  return new Map([...points].map(([id, point]) => [id, moved[id] ?? point]))
}

/** Noverlap parts two nodes on one spot by chance; so that none is left to chance, each gets a spot of its own first. */
function partCoinciding(points: Points): Map<string, Point> {
  const taken = new Set<string>()
  const parted = new Map<string, Point>()
  for (const [id, point] of points) {
    let { x, y } = { x: Math.fround(point.x), y: Math.fround(point.y) }
    while (taken.has(`${x} ${y}`)) x = Math.fround(x + 1)
    taken.add(`${x} ${y}`)
    parted.set(id, { x, y })
  }
  return parted
}
