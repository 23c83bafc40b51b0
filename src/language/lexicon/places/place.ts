export type PlaceKind =
  | 'continent'
  | 'region'
  | 'state'
  | 'city'
  | 'island'
  | 'sea'
  | 'ocean'
  | 'strait'
  | 'canal'
  | 'river'
  | 'lake'
  | 'mountain'
  | 'desert'
  | 'building'
  | 'street'

/** A place that is no sovereign state. */
export interface Place {
  /** Without "the". A second place of one name carries what tells it apart: "Newcastle, Australia". */
  readonly name: string
  readonly aliases?: readonly string[]
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 of the country it is in, or that it is commonly named with; absent where it spans several. */
  readonly in?: string
  /** Those of its names that are common words or common names of people, and so need a cue. */
  readonly ambiguous?: readonly string[]
}
