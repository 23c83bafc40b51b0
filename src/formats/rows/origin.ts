import type { Records } from './records'

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

/** What a person knows of the document of an id; all null where there is none. */
export function originOf(
  { documentById, entityById }: Pick<Records, 'documentById' | 'entityById'>,
  id: string,
): Origin {
  const { path = null, title = null, outlet = null, agency = null, published = null } = documentById.get(id) ?? {}
  const nameOf = (entity: string | null): string | null => entity && (entityById.get(entity)?.name ?? entity)
  return { path, title, outletName: nameOf(outlet), agencyName: nameOf(agency), published }
}
