import { type Errand, type Stops, stepWeight, type Terrain } from './terrain'

/**
 * The best route of no more than `maxHops` steps, where the best of all has more: from the end back, step by step, the least weight of a way in
 * so many steps (Bellman and Ford's way). Of routes of one weight the one whose stops come first by number; null where there is none.
 */
export function layeredSearch(terrain: Terrain, errand: Errand): Stops | null {
  const layers = layersOf(terrain, errand)
  const stops = [errand.from]
  for (let left = layers.length - 1; stops.at(-1) !== errand.to; left--) {
    const best = bestStep(terrain, errand, stops.at(-1) ?? -1, layers[left])
    if (best === undefined) return null
    stops.push(best)
  }
  return stops
}

type Layer = Float64Array

/** By number of steps, from none, the least weight from each entity to the end in no more than so many. One step less than the whole. */
function layersOf(terrain: Terrain, errand: Errand): readonly Layer[] {
  const none = new Float64Array(terrain.index.ids.length).fill(Number.POSITIVE_INFINITY)
  none[errand.to] = 0
  const layers = [none]
  let changed: ReadonlySet<number> = new Set([errand.to])
  for (let last = none; layers.length < errand.maxHops && changed.size > 0; ) {
    const layer = last.slice()
    changed = extend(terrain, errand, changed, last, layer)
    layers.push(layer)
    last = layer
  }
  return layers
}

/** Puts what one more step gives into the new layer, and says whose weight it lessened. The start is no stop between. */
function extend(
  terrain: Terrain,
  errand: Errand,
  changed: ReadonlySet<number>,
  last: Layer,
  layer: Layer,
): ReadonlySet<number> {
  const lessened = new Set<number>()
  const { rowStart, neighbours, links } = terrain.index
  for (const entity of changed) {
    const before = last[entity] ?? Number.POSITIVE_INFINITY
    const end = rowStart[entity + 1] ?? 0
    for (let place = rowStart[entity] ?? 0; place < end; place++) {
      const next = neighbours[place] ?? -1
      const weight = before + stepWeight(terrain, errand, entity, next, links[place] ?? -1)
      if (next === errand.from || weight >= (layer[next] ?? 0)) continue
      layer[next] = weight
      lessened.add(next)
    }
  }
  return lessened
}

function bestStep(terrain: Terrain, errand: Errand, entity: number, layer: Layer | undefined): number | undefined {
  const { rowStart, neighbours, links } = terrain.index
  const end = rowStart[entity + 1] ?? 0
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (let place = rowStart[entity] ?? 0; place < end; place++) {
    const next = neighbours[place] ?? -1
    const after = layer?.[next] ?? Number.POSITIVE_INFINITY
    if (after >= least) continue
    const weight = after + stepWeight(terrain, errand, entity, next, links[place] ?? -1)
    if (weight >= least) continue
    least = weight
    best = next
  }
  return best
}
