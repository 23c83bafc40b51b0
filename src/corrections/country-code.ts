import { gazetteer } from '../language'
import { codeOfCountry, type EntityType } from '../model'

/** The ISO 3166-1 code of the country of that name; null for what is no country or has no code. */
export function countryCode(type: EntityType, name: string): string | null {
  if (type !== 'country') return null
  const row = gazetteer.get(name).find((known) => known.type === 'country' && known.form === 'name')
  return row ? codeOfCountry(row.key) : null
}
