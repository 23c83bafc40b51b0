import { linkBetween } from '../links/link-between'
import type { HopSide } from './hop-side'
import { type Errand, mayStep, type Stops, type Terrain } from './terrain'

/** The steps that shortest routes may make as one of their hops: from whom, to whom and over which link, place by place. */
interface Steps {
  readonly before: number[]
  readonly after: number[]
  readonly links: number[]
}

/** The best way on from an entity, and what it weighs up to the end. */
interface WayOn {
  readonly next: number
  readonly weight: number
}

/**
 * The best of the shortest routes. Both ends reach out hop by hop until they meet; only then, and only of steps on shortest routes, is it
 * asked what they weigh. Of routes of one weight it gives the one whose stops come first by number.
 */
export class HopSearch {
  readonly #forward: HopSide
  readonly #backward: HopSide

  constructor(
    private readonly terrain: Terrain,
    sides: readonly [HopSide, HopSide],
  ) {
    ;[this.#forward, this.#backward] = sides
  }

  /** Null where there is no route of so many hops or fewer. */
  find(errand: Errand): Stops | null {
    const [forward, backward] = [this.#forward, this.#backward]
    forward.start(this.terrain, errand.from)
    backward.start(this.terrain, errand.to)
    while (forward.depth + backward.depth < errand.maxHops) {
      const [side, other] = forward.ahead <= backward.ahead ? [forward, backward] : [backward, forward]
      if (side.ahead === 0) return null
      const meetings = side.advance(this.terrain, errand, other)
      if (meetings.length > 0) return this.#best(errand, this.#stepsOf(errand, meetings))
    }
    return null
  }

  /** The steps of all shortest routes, hop by hop. Where the two sides met is as far from each end as its side has gone. */
  #stepsOf(errand: Errand, meetings: readonly number[]): readonly Steps[] {
    const steps: Steps[] = []
    const toStart = this.#stepsTo(errand, errand.from, this.#forward, meetings)
    for (const { before, after, links } of toStart) steps.unshift({ before: after, after: before, links })
    steps.push(...this.#stepsTo(errand, errand.to, this.#backward, meetings))
    return steps
  }

  /** From where the sides met to one of the ends. */
  #stepsTo(errand: Errand, end: number, side: HopSide, meetings: readonly number[]): readonly Steps[] {
    const steps: Steps[] = []
    let from: Iterable<number> = meetings
    for (let hops = side.depth - 1; hops >= 0; hops--) {
      const hop = hops === 0 ? this.#lastSteps(from, end) : this.#stepsFrom(errand, from, side, hops)
      steps.push(hop)
      from = new Set(hop.after)
    }
    return steps
  }

  /** The steps that lead to entities so many hops from a side's end. */
  #stepsFrom(errand: Errand, entities: Iterable<number>, side: HopSide, hops: number): Steps {
    const { rowStart, neighbours, links } = this.terrain.index
    const steps: Steps = { before: [], after: [], links: [] }
    for (const entity of entities) {
      const end = rowStart[entity + 1] ?? 0
      for (let place = rowStart[entity] ?? 0; place < end; place++) {
        const next = neighbours[place] ?? -1
        const link = links[place] ?? -1
        if (side.hopsTo(next) === hops && mayStep(this.terrain, errand, entity, next, link))
          add(steps, entity, next, link)
      }
    }
    return steps
  }

  /** Who was reached by the first hop has a link to the end, and it need not be looked for in all of a row. */
  #lastSteps(entities: Iterable<number>, end: number): Steps {
    const steps: Steps = { before: [], after: [], links: [] }
    for (const entity of entities) add(steps, entity, end, linkBetween(this.terrain.index, entity, end))
    return steps
  }

  /** From the end back, for each entity the best way on; of equals that whose next stop is the first by number. */
  #best(errand: Errand, hops: readonly Steps[]): Stops {
    let behind: ReadonlyMap<number, WayOn> = new Map([[errand.to, { next: -1, weight: 0 }]])
    const waysOn = [behind]
    for (const steps of hops.toReversed()) {
      behind = this.#waysOver(steps, behind)
      waysOn.unshift(behind)
    }
    const stops = [errand.from]
    for (const ways of waysOn.slice(0, -1)) stops.push(ways.get(stops.at(-1) ?? -1)?.next ?? -1)
    return stops
  }

  #waysOver({ before, after, links }: Steps, behind: ReadonlyMap<number, WayOn>): ReadonlyMap<number, WayOn> {
    const ways = new Map<number, WayOn>()
    for (const [place, entity] of before.entries()) {
      const next = after[place] ?? -1
      const rest = behind.get(next)
      if (!rest) continue
      const weight = rest.weight + this.terrain.weightOf(links[place] ?? -1)
      const known = ways.get(entity)
      if (!known || weight < known.weight || (weight === known.weight && next < known.next)) {
        ways.set(entity, { next, weight })
      }
    }
    return ways
  }
}

function add({ before, after, links }: Steps, entity: number, next: number, link: number): void {
  before.push(entity)
  after.push(next)
  links.push(link)
}
