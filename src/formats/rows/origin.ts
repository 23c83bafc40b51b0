import { nameOf } from './name-of'
import type { Records } from './records'

/** The document that a sentence stands in, as a person knows it. */
export interface Origin {
  /** Its path, relative to the input that was named. */
  readonly path: string | null
  /** Its headline. */
  readonly title: string | null
  /** Its address, where the text gives one. */
  readonly url: string | null
  /** Entity id of the outlet that published the document. */
  readonly outlet: string | null
  /** Name of that outlet. */
  readonly outletName: string | null
  /** Entity id of the agency that the document credits. */
  readonly agency: string | null
  /** Name of that agency. */
  readonly agencyName: string | null
  /** Date of publication, ISO 8601, possibly partial. */
  readonly published: string | null
}

/**
 * What a person knows of the document of an id; all null where there is none.
 *
 * @example
 * originOf(recordsOf(data), evidence.document).outletName
 */
export function originOf(records: Pick<Records, 'documentById' | 'entityById'>, id: string): Origin {
  const document = records.documentById.get(id)
  const { path = null, title = null, url = null, outlet = null, agency = null, published = null } = document ?? {}
  const outletName = outlet && nameOf(records, outlet)
  const agencyName = agency && nameOf(records, agency)
  return { path, title, url, outlet, outletName, agency, agencyName, published }
}
