import { nameOf } from './name-of'
import type { Records } from './records'

/** The document that a sentence stands in, as a person knows it. */
export interface Origin {
  readonly path: string | null
  readonly title: string | null
  readonly url: string | null
  /** Entity id of the outlet that published the document. */
  readonly outlet: string | null
  readonly outletName: string | null
  /** Entity id of the agency that the document credits. */
  readonly agency: string | null
  readonly agencyName: string | null
  readonly published: string | null
}

/** What a person knows of the document of an id; all null where there is none. */
export function originOf(records: Pick<Records, 'documentById' | 'entityById'>, id: string): Origin {
  const document = records.documentById.get(id)
  const { path = null, title = null, url = null, outlet = null, agency = null, published = null } = document ?? {}
  const outletName = outlet && nameOf(records, outlet)
  const agencyName = agency && nameOf(records, agency)
  return { path, title, url, outlet, outletName, agency, agencyName, published }
}
