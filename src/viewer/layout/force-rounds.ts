import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { LayoutTask } from './layout-task'

/** How many numbers the kernel keeps for a node and for a link, and where what we read and write stands among a node's. */
const NODE = { numbers: 10, x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9 }
const LINK = { numbers: 3, source: 0, target: 1, weight: 2 }

const REPULSION = 10

/**
 * Square pixels that strong gravity leaves each node when nothing else pulls: what repels (`REPULSION` times the mass of all) and what draws
 * to the middle (gravity times the distance) are in balance where the square of the distance is their quotient. Links draw nodes nearer;
 * what is left is the room that a disc has in the layout that comes with a graph, at any number of nodes.
 */
const ROOM = 2900

const SETTINGS = {
  barnesHutOptimize: true,
  barnesHutTheta: 0.5,
  // Attraction as a logarithm of distance keeps a few strong ties from making one lump.
  linLogMode: true,
  strongGravityMode: true,
  scalingRatio: REPULSION,
  edgeWeightInfluence: 1,
  adjustSizes: false,
  outboundAttractionDistribution: false,
}

/** ForceAtlas2 (Jacomy et al., 2014), a round at a time. */
export interface ForceRounds {
  /** Moves all nodes that are not held once. False, and nothing moved, where a node would have come to no place at all. */
  readonly next: () => boolean
  /** x and y of each node, one after the other. */
  readonly places: () => Float32Array
  /** Holds the nodes that are marked with 1 at the places given, and lets go of the others. */
  readonly hold: (held: Uint8Array, places: Float32Array) => void
}

/** @param start of all nodes, no two on one spot. */
export function createForceRounds({ ends, pulls, held, places }: LayoutTask, start: Float32Array): ForceRounds {
  const links = linkNumbers(ends, pulls)
  let nodes = nodeNumbers(start, links)
  const settings = {
    ...SETTINGS,
    gravity: (REPULSION * meanMass(nodes)) / ROOM,
    slowDown: 1 + Math.log(Math.max(1, held.length)),
  }
  const hold: ForceRounds['hold'] = (marks, at) => {
    for (const [index, mark] of marks.entries()) {
      nodes[index * NODE.numbers + NODE.fixed] = mark
      if (mark === 1) nodes.set(at.subarray(2 * index, 2 * index + 2), index * NODE.numbers)
    }
  }
  hold(held, places)
  return {
    next() {
      const before = nodes.slice()
      iterate(settings, nodes, links)
      if (placesOf(nodes).every(Number.isFinite)) return true
      nodes = before
      return false
    },
    places: () => placesOf(nodes),
    hold,
  }
}

function linkNumbers(ends: Uint32Array, pulls: Float32Array): Float32Array {
  const links = new Float32Array(pulls.length * LINK.numbers)
  for (const [index, pull] of pulls.entries()) {
    const at = index * LINK.numbers
    links[at + LINK.source] = (ends[2 * index] ?? 0) * NODE.numbers
    links[at + LINK.target] = (ends[2 * index + 1] ?? 0) * NODE.numbers
    links[at + LINK.weight] = pull
  }
  return links
}

/** A node is the heavier the more its links pull. */
function nodeNumbers(start: Float32Array, links: Float32Array): Float32Array {
  const nodes = new Float32Array((start.length / 2) * NODE.numbers)
  for (let at = 0; at < nodes.length; at += NODE.numbers) {
    nodes.set(start.subarray((2 * at) / NODE.numbers, (2 * at) / NODE.numbers + 2), at)
    nodes[at + NODE.mass] = 1
    nodes[at + NODE.convergence] = 1
    nodes[at + NODE.size] = 1
  }
  for (let at = 0; at < links.length; at += LINK.numbers) {
    for (const end of [links[at + LINK.source] ?? 0, links[at + LINK.target] ?? 0]) {
      nodes[end + NODE.mass] = (nodes[end + NODE.mass] ?? 0) + (links[at + LINK.weight] ?? 0)
    }
  }
  return nodes
}

function meanMass(nodes: Float32Array): number {
  let mass = 0
  for (let at = NODE.mass; at < nodes.length; at += NODE.numbers) mass += nodes[at] ?? 0
  return nodes.length === 0 ? 1 : (mass * NODE.numbers) / nodes.length
}

function placesOf(nodes: Float32Array): Float32Array {
  const places = new Float32Array((2 * nodes.length) / NODE.numbers)
  for (let i = 0; i < places.length; i += 2) {
    const at = (i / 2) * NODE.numbers
    places[i] = nodes[at + NODE.x] ?? 0
    places[i + 1] = nodes[at + NODE.y] ?? 0
  }
  return places
}
