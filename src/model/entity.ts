import type { EntityType } from './ontology'

/** One thing in the world, as all articles together name it. */
export interface Entity {
  /** `country:FR` for a country, else type and name key: `person:emmanuel-macron`. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Other names found in the articles, sorted; neither pronouns nor descriptions. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, for countries. */
  readonly countryCode: string | null
  readonly chainIds: readonly string[]
}

/** The decision whether two chains are one thing, with its reasons. Symmetric: `left` is the smaller id. */
export interface Judgement {
  /** The id of the one chain, the smaller of the two. */
  readonly left: string
  /** The id of the other. */
  readonly right: string
  /** What was decided. */
  readonly verdict: 'same' | 'different'
  /** In [0, 1]: how sure it is that the two are the same. */
  readonly score: number
  /** Why, in words. */
  readonly reasons: readonly string[]
}
