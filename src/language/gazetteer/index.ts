import { lazily, nameKey } from '../../model'
import { COUNTRIES, ORGANIZATIONS, OUTLETS, PLACES, REGION_DEMONYMS } from '../lexicon'
import { PhraseTable } from '../phrase-table'
import { countryRows } from './country-rows'
import { type GazetteerRow, isAcronymPhrase } from './gazetteer-row'

export type { GazetteerRow } from './gazetteer-row'

/** All names that the lexicons know, by phrase. */
export const gazetteer: PhraseTable<GazetteerRow> = new PhraseTable(() => rows().map((row) => [row.phrase, row]))

const rows = lazily((): readonly GazetteerRow[] => [
  ...COUNTRIES.flatMap(countryRows),
  ...OUTLETS.flatMap((row) => namedRows('outlet', row)),
  ...ORGANIZATIONS.flatMap((row) => namedRows('organization', row)),
  ...PLACES.flatMap((row) => namedRows('place', row)),
  ...Object.entries(REGION_DEMONYMS).map(demonymRow),
])

const rowByKey = lazily((): ReadonlyMap<string, GazetteerRow> => {
  const firstByKey = new Map<string, GazetteerRow>()
  for (const row of rows()) if (!firstByKey.has(row.key)) firstByKey.set(row.key, row)
  return firstByKey
})

/** What a key of the gazetteer names (its usual name, its type and whose it is); undefined for a key that it does not have. */
export const knownThing = (key: string): Pick<GazetteerRow, 'type' | 'name' | 'country'> | undefined =>
  rowByKey().get(key)

interface NamedRow {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly ambiguous?: boolean | readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

function namedRows(
  type: 'organization' | 'outlet' | 'place',
  { name, aliases = [], ambiguous, country }: NamedRow,
): GazetteerRow[] {
  const row = {
    key: `${type}:${nameKey(name)}`,
    type,
    name,
    form: 'name',
    capitalOf: null,
    country: country ? `country:${country}` : null,
    isPeople: false,
    isPrefix: false,
  } as const
  return [name, ...aliases].map((phrase) => {
    const isAmbiguous = Array.isArray(ambiguous) ? ambiguous.includes(phrase) : ambiguous === true
    return { ...row, phrase, ambiguous: isAmbiguous, isAcronym: isAcronymPhrase(phrase) }
  })
}

const demonymRow = ([demonym, place]: readonly [demonym: string, place: string]): GazetteerRow => ({
  key: `place:${nameKey(place)}`,
  type: 'place',
  name: place,
  form: 'demonym',
  ambiguous: false,
  capitalOf: null,
  country: null,
  isPeople: false,
  isPrefix: false,
  phrase: demonym,
  isAcronym: false,
})

const countryByCapital = lazily(
  (): ReadonlyMap<string, string> =>
    new Map([...rowByKey().values()].flatMap(({ key, capitalOf }) => (capitalOf ? [[key, capitalOf] as const] : []))),
)

/** The key of the country whose capital this place is; undefined for any other place. */
export const capitalCountry = (placeKey: string): string | undefined => countryByCapital().get(placeKey)
