import type { AttributionRecord } from '../model'
import type { Lookup } from './lookup'

export interface AttributionFilter {
  /** Who said it: a name, an alias or an id. */
  readonly source?: string | undefined
}

/** Who is said to have said what, in the order of documents and text. Throws a NameError on a name that it can't resolve. */
export function findAttributions(
  { data, names }: Lookup,
  { source }: AttributionFilter = {},
): readonly AttributionRecord[] {
  if (source === undefined) return data.attributions
  const { id } = names.resolve(source)
  return data.attributions.filter((attribution) => attribution.source === id)
}
