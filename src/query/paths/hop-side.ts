import type { LinkIndex } from '../links/link-index'
import { type Errand, mayStep, type Terrain } from './terrain'

const UNREACHED = -1

/** How many hops entities are from one end, as far as a search has come. Made once for many searches: each clears only what the last one touched. */
export class HopSide {
  readonly #hops: Int32Array
  readonly #touched: number[] = []
  /** The entities that were reached by the last hop. */
  #wave: readonly number[] = []
  #depth = 0
  #ahead = 0

  constructor(entities: number) {
    this.#hops = new Int32Array(entities).fill(UNREACHED)
  }

  start({ index }: Terrain, entity: number): void {
    for (const other of this.#touched) this.#hops[other] = UNREACHED
    this.#touched.length = 0
    this.#depth = 0
    this.#ahead = 0
    this.#wave = [entity]
    this.#reach(index, entity)
  }

  /** How many hops the search has gone. */
  get depth(): number {
    return this.#depth
  }

  /** How many steps the next hop has to look at; none where there is no way on. */
  get ahead(): number {
    return this.#ahead
  }

  /** -1 for an entity that was not reached. */
  hopsTo(entity: number): number {
    return this.#hops[entity] ?? UNREACHED
  }

  /** Goes one hop on. Gives those of the entities reached that the other side has reached, too. */
  advance(terrain: Terrain, errand: Errand, other: HopSide): readonly number[] {
    const { rowStart, neighbours, links } = terrain.index
    const wave: number[] = []
    const meetings: number[] = []
    this.#depth++
    this.#ahead = 0
    for (const entity of this.#wave) {
      const end = rowStart[entity + 1] ?? 0
      for (let place = rowStart[entity] ?? 0; place < end; place++) {
        const next = neighbours[place] ?? -1
        if (this.hopsTo(next) !== UNREACHED) continue
        if (!mayStep(terrain, errand, entity, next, links[place] ?? -1)) continue
        this.#reach(terrain.index, next)
        wave.push(next)
        if (other.hopsTo(next) !== UNREACHED) meetings.push(next)
      }
    }
    this.#wave = wave
    return meetings
  }

  #reach({ rowStart }: LinkIndex, entity: number): void {
    this.#hops[entity] = this.#depth
    this.#ahead += (rowStart[entity + 1] ?? 0) - (rowStart[entity] ?? 0)
    this.#touched.push(entity)
  }
}
