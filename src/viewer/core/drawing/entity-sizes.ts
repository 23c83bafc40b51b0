import type { ViewerGraph } from '../graph/viewer-graph'
import type { SizeBy } from '../state/viewer-state'

/** Pixels. What is smaller cannot be hit with a pointer, what is larger covers its neighbours. */
export const DISC = { least: 4, most: 26 }

/**
 * The radius of each disc in pixels, in a large room and before the camera is moved. By mentions it is what the graph gives; else the
 * square root of the value, so that twice the value is twice the area, from the least disc for nothing to the largest for the most.
 *
 * @param valueById what the size tells of each entity: see `entityValues`. No entry counts as 0.
 */
export function entitySizes(
  { entities }: ViewerGraph,
  by: SizeBy,
  valueById: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (by === 'mentions') return new Map(Array.from(entities, ([id, { size }]) => [id, size]))
  const most = [...valueById.values()].reduce((found, value) => Math.max(found, value), 0)
  return new Map(Array.from(entities.keys(), (id) => [id, radiusOf(valueById.get(id) ?? 0, most)]))
}

const radiusOf = (value: number, most: number): number =>
  most <= 0 ? DISC.least : DISC.least + (DISC.most - DISC.least) * Math.sqrt(Math.max(0, value) / most)
