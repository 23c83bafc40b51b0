import type { Lookup } from '../../query'

/** The document that a sentence stands in, as a person knows it. */
export interface Origin {
  readonly path: string | null
  readonly title: string | null
  /** The name of the outlet that published the document. */
  readonly outletName: string | null
  /** The name of the agency that the document credits. */
  readonly agencyName: string | null
  readonly published: string | null
}

export function originOf({ documentById, entityById }: Lookup, id: string): Origin {
  const { path = null, title = null, outlet = null, agency = null, published = null } = documentById.get(id) ?? {}
  const nameOf = (entity: string | null): string | null => entity && (entityById.get(entity)?.name ?? entity)
  return { path, title, outletName: nameOf(outlet), agencyName: nameOf(agency), published }
}
