/** 137.5 degrees: no two points of a sunflower are in line with its middle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Pixels. */
const STEP = 2

/**
 * Gives each node a spot of its own, as near as can be; `places` are x and y of each, one after the other. ForceAtlas2 never
 * parts two that are linked alike, and Noverlap does it by chance. What is held keeps its spot before others, and an earlier node
 * before a later one; what is no number counts as 0.
 *
 * @param held 1 for each node that has the first right to its spot.
 */
export function partCoinciding(places: Float32Array, held: Uint8Array): Float32Array {
  const parted = places.map((value) => (Number.isFinite(value) ? value : 0))
  /** How many were turned away from each spot that is taken. */
  const turnsBySpot = new Map<string, number>()
  for (const index of heldFirst(held)) {
    const home = parted.slice(2 * index, 2 * index + 2)
    let turn = turnsBySpot.get(home.join()) ?? 0
    let spot = around(home, turn)
    while (turnsBySpot.has(spot.join())) spot = around(home, ++turn)
    turnsBySpot.set(spot.join(), 0)
    turnsBySpot.set(home.join(), turn)
    parted.set(spot, 2 * index)
  }
  return parted
}

/** The indexes of all nodes, those that are held before the others. */
function heldFirst(held: Uint8Array): readonly number[] {
  const indexes = [...held.keys()]
  return [...indexes.filter((index) => held[index] === 1), ...indexes.filter((index) => held[index] !== 1)]
}

/** The seeds of a sunflower, from its middle: the spot itself, then those around it. */
function around([x = 0, y = 0]: Float32Array, turn: number): Float32Array {
  const distance = STEP * Math.sqrt(turn)
  return Float32Array.of(x + distance * Math.cos(turn * GOLDEN_ANGLE), y + distance * Math.sin(turn * GOLDEN_ANGLE))
}
