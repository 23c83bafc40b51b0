import type { DocumentRecord, RelationRecord } from '../../model'
import type { LinkIndex } from './link-index'
import { strengthOf } from './strength-of'

/** What a link costs is counted in whole millionths, so that sums don't depend on the order of adding. */
const UNITS = 1e6
/** What hardly holds costs no more than this, about 17 times e: a strength of less than 6 in a hundred million. */
const MOST = 2 ** 24

/** What is known of whether a link is there. */
const [UNKNOWN, THERE, NOT_THERE] = [0, 1, 2]

/** The strengths of links, each found when first asked for and kept. Of each link counts what `match` leaves, but no `comention`. */
export class LinkStrengths {
  readonly #costs: Float64Array
  readonly #strengths: Float64Array
  readonly #isThere: Uint8Array

  constructor(
    private readonly index: LinkIndex,
    private readonly relations: readonly RelationRecord[],
    private readonly documentById: ReadonlyMap<string, DocumentRecord>,
    private readonly match: (relation: RelationRecord) => RelationRecord | null = (relation) => relation,
  ) {
    this.#costs = new Float64Array(index.linkStart.length - 1).fill(Number.NaN)
    this.#strengths = this.#costs.slice()
    this.#isThere = new Uint8Array(this.#costs.length)
  }

  /** What joins the two ends of a link, in the order of ids. */
  relationsOf(link: number): readonly RelationRecord[] {
    const numbers = this.index.relations.subarray(this.index.linkStart[link], this.index.linkStart[link + 1])
    return [...numbers].flatMap((number) => {
      const relation = this.relations[number]
      return relation && relation.type !== 'comention' ? (this.match(relation) ?? []) : []
    })
  }

  /** Whether anything joins the two ends. */
  isThere(link: number): boolean {
    const known = this.#isThere[link]
    if (known !== UNKNOWN) return known === THERE
    const isThere = this.#anyRelation(link)
    this.#isThere[link] = isThere ? THERE : NOT_THERE
    return isThere
  }

  #anyRelation(link: number): boolean {
    const { linkStart, relations } = this.index
    for (let place = linkStart[link] ?? 0; place < (linkStart[link + 1] ?? 0); place++) {
      const relation = this.relations[relations[place] ?? -1]
      if (relation && relation.type !== 'comention' && this.match(relation)) return true
    }
    return false
  }

  /** How likely what joins the two ends is to hold, in [0, 1]; see `strengthOf`. */
  strengthOf(link: number): number {
    const known = this.#strengths[link] ?? 0
    if (!Number.isNaN(known)) return known
    const strength = strengthOf(this.relationsOf(link), this.documentById)
    this.#strengths[link] = strength
    return strength
  }

  /** The negative logarithm of the strength, in whole millionths: of strengths that are multiplied, costs are added. Infinity for nothing. */
  costOf(link: number): number {
    const known = this.#costs[link] ?? Number.POSITIVE_INFINITY
    if (!Number.isNaN(known)) return known
    const cost = this.isThere(link) ? costOf(this.strengthOf(link)) : Number.POSITIVE_INFINITY
    this.#costs[link] = cost
    return cost
  }
}

/** In [0, MOST]. */
const costOf = (strength: number): number => Math.min(MOST, Math.max(0, Math.round(-Math.log(strength) * UNITS)))
