import { SearchSide } from './search-side'
import { type Errand, type Stops, stepWeight, type Terrain } from './terrain'

/**
 * Dijkstra's search from both ends. Of all routes of the least weight it gives the one whose stops come first by number: it goes on until
 * it knows where all of them meet.
 *
 * Once what is open on both sides adds up to more than the best weight, each stop of each best route has its distance known exactly from
 * one side at least, so that all best routes lead through a meeting that was seen.
 */
export class TwoSidedSearch {
  readonly #forward: SearchSide
  readonly #backward: SearchSide
  /** Where routes of the least weight meet. */
  readonly #meetings: number[] = []
  #least = Number.POSITIVE_INFINITY

  constructor(
    private readonly terrain: Terrain,
    sides: readonly [SearchSide, SearchSide],
  ) {
    ;[this.#forward, this.#backward] = sides
  }

  /** The best route, in however many hops; null where there is none. */
  find(errand: Errand): Stops | null {
    const [forward, backward] = [this.#forward, this.#backward]
    forward.start(errand.from)
    backward.start(errand.to)
    this.#meetings.length = 0
    this.#least = Number.POSITIVE_INFINITY
    while (forward.nearest + backward.nearest < this.#least + 1) {
      // Whichever has less to do before it comes a step further.
      if (forward.wave <= backward.wave) this.#advance(errand, forward, backward)
      else this.#advance(errand, backward, forward)
    }
    return this.#meetings.length > 0 ? this.#retrace(errand) : null
  }

  #advance(errand: Errand, side: SearchSide, other: SearchSide): void {
    const entity = side.take()
    if (entity < 0) return
    const { rowStart, neighbours, links } = this.terrain.index
    const distance = side.distanceTo(entity)
    const end = rowStart[entity + 1] ?? 0
    for (let place = rowStart[entity] ?? 0; place < end; place++) {
      const next = neighbours[place] ?? -1
      const reached = distance + stepWeight(this.terrain, errand, entity, next, links[place] ?? -1)
      if (reached > this.#least || reached > side.distanceTo(next)) continue
      const whole = reached + other.distanceTo(next)
      // What the other side has not come to is at least as far from it as the nearest that is open there.
      if (Math.min(whole, reached + other.nearest) > this.#least) continue
      side.reach(next, reached)
      this.#meet(next, whole)
    }
  }

  #meet(entity: number, weight: number): void {
    if (weight > this.#least || weight === Number.POSITIVE_INFINITY) return
    if (weight < this.#least) this.#meetings.length = 0
    this.#least = weight
    this.#meetings.push(entity)
  }

  /** From the start always to the first by number of those over which a best route leads. */
  #retrace(errand: Errand): Stops {
    const before = this.#beforeMeetings(errand)
    const stops = [errand.from]
    let weight = 0
    for (let stop = errand.from; stop !== errand.to; ) {
      const [next, reached] = this.#stepFrom(stop, weight, errand, before)
      stops.push(next)
      stop = next
      weight = reached
    }
    return stops
  }

  #stepFrom(stop: number, weight: number, errand: Errand, before: ReadonlySet<number>): readonly [number, number] {
    const { rowStart, neighbours, links } = this.terrain.index
    const end = rowStart[stop + 1] ?? 0
    for (let place = rowStart[stop] ?? 0; place < end; place++) {
      const next = neighbours[place] ?? -1
      const reached = weight + stepWeight(this.terrain, errand, stop, next, links[place] ?? -1)
      const isBest =
        reached + this.#backward.distanceTo(next) === this.#least ||
        (before.has(next) && this.#forward.distanceTo(next) === reached)
      if (isBest) return [next, reached]
    }
    throw new Error('a route that was found can’t be retraced')
  }

  /** The entities between the start and the meetings, on best routes. */
  #beforeMeetings(errand: Errand): ReadonlySet<number> {
    const { rowStart, neighbours, links } = this.terrain.index
    const found = new Set(this.#meetings)
    for (const entity of found) {
      const distance = this.#forward.distanceTo(entity)
      const end = rowStart[entity + 1] ?? 0
      for (let place = rowStart[entity] ?? 0; place < end; place++) {
        const next = neighbours[place] ?? -1
        const before = this.#forward.distanceTo(next)
        if (before >= distance) continue
        const isOn = before + stepWeight(this.terrain, errand, entity, next, links[place] ?? -1) === distance
        if (isOn) found.add(next)
      }
    }
    return found
  }
}
