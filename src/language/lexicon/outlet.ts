/** A news medium: newspaper, broadcaster, agency, magazine or news site. */
export interface Outlet {
  /** As the outlet writes itself, in Latin letters. */
  readonly name: string
  /** Former, short, translated and differently spelled names, and programmes that the press cites in its stead. */
  readonly aliases?: readonly string[]
  /** Addresses of its sites, without "www.". */
  readonly domains?: readonly string[]
  /** ISO 3166-1 alpha-2 of the seat; absent for those of no country. */
  readonly country?: string
  /** A news agency: its reports are printed by others. */
  readonly agency?: true
  /** Those of its names that are common words or common acronyms: an outlet only beside a cue ("told", "newspaper"). */
  readonly ambiguous?: readonly string[]
}
