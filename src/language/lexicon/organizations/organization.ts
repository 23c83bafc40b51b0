/** What sort of body an organization is. */
export type OrganizationKind =
  | 'un'
  | 'court'
  | 'alliance'
  | 'eu'
  | 'bank'
  | 'government'
  | 'armed group'
  | 'ministry'
  | 'agency'
  | 'military'
  | 'party'
  | 'ngo'
  | 'think tank'
  | 'university'
  | 'company'
  | 'sport'

/** A named body. */
export interface Organization {
  /** The name most used in English-language press, which may be the acronym. */
  readonly name: string
  /** Acronyms, full forms, former names and spellings. Written without "the". */
  readonly aliases?: readonly string[]
  readonly kind: OrganizationKind
  /** ISO 3166-1 alpha-2; absent for international bodies and for names that several countries share. */
  readonly country?: string
  /** Those of its names that are common words, or name a body of several countries ("Foreign Ministry"), and so need a cue. */
  readonly ambiguous?: readonly string[]
}
