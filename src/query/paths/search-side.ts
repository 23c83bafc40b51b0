import { NumberHeap } from './number-heap'

/** How far the search has come from one end. Made once for many searches: each clears only what the last one touched. */
export class SearchSide {
  readonly #distances: Float64Array
  readonly #touched: number[] = []
  readonly #open = new NumberHeap()
  #left = 0

  constructor(entities: number) {
    this.#distances = new Float64Array(entities).fill(Number.POSITIVE_INFINITY)
  }

  start(entity: number): void {
    for (const other of this.#touched) this.#distances[other] = Number.POSITIVE_INFINITY
    this.#touched.length = 0
    this.#open.clear()
    this.#left = 0
    this.reach(entity, 0)
  }

  /** The least weight known of a way to an entity; Infinity for none. */
  distanceTo(entity: number): number {
    return this.#distances[entity] ?? Number.POSITIVE_INFINITY
  }

  /** Takes note of a way, where it is better than those known. */
  reach(entity: number, distance: number): void {
    const known = this.distanceTo(entity)
    if (distance >= known) return
    if (known === Number.POSITIVE_INFINITY) this.#touched.push(entity)
    this.#distances[entity] = distance
    this.#open.push(distance, entity)
  }

  /** How many are left of those that were open when the last wave of them had been taken. */
  get wave(): number {
    return this.#left > 0 ? this.#left : this.#open.size
  }

  /** The distance of the next entity; Infinity where there is none. */
  get nearest(): number {
    return this.#open.smallestKey
  }

  /** Takes the nearest entity; -1 for one that was taken by a better way before. */
  take(): number {
    this.#left = this.wave - 1
    const distance = this.#open.smallestKey
    const entity = this.#open.pop()
    return distance > this.distanceTo(entity) ? -1 : entity
  }
}
