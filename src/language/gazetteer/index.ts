import { nameKey } from '../../model'
import { COUNTRIES, ORGANIZATIONS, OUTLETS, PLACES, REGION_DEMONYMS } from '../lexicon'
import { PhraseTable } from '../phrase-table'
import { countryRows } from './country-rows'
import { type GazetteerRow, isAcronymPhrase } from './gazetteer-row'

export type { GazetteerRow } from './gazetteer-row'

/** All names that the lexicons know, by phrase. */
export const gazetteer: PhraseTable<GazetteerRow> = new PhraseTable()

const rowByKey = new Map<string, GazetteerRow>()

/** What a key of the gazetteer names (its usual name, its type and whose it is); undefined for a key that it does not have. */
export const knownThing = (key: string): Pick<GazetteerRow, 'type' | 'name' | 'country'> | undefined =>
  rowByKey.get(key)

function add(phrase: string, row: GazetteerRow): void {
  gazetteer.add(phrase, row)
  if (!rowByKey.has(row.key)) rowByKey.set(row.key, row)
}

interface NamedRow {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly ambiguous?: boolean | readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

function addNamed(
  type: 'organization' | 'outlet' | 'place',
  { name, aliases = [], ambiguous, country }: NamedRow,
): void {
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
  for (const phrase of [name, ...aliases]) {
    const isAmbiguous = Array.isArray(ambiguous) ? ambiguous.includes(phrase) : ambiguous === true
    add(phrase, { ...row, phrase, ambiguous: isAmbiguous, isAcronym: isAcronymPhrase(phrase) })
  }
}

for (const country of COUNTRIES) for (const [phrase, row] of countryRows(country)) add(phrase, row)
for (const row of OUTLETS) addNamed('outlet', row)
for (const row of ORGANIZATIONS) addNamed('organization', row)
for (const row of PLACES) addNamed('place', row)
for (const [demonym, place] of Object.entries(REGION_DEMONYMS)) {
  const key = `place:${nameKey(place)}`
  add(demonym, {
    key,
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
}

const countryByCapital: ReadonlyMap<string, string> = new Map(
  [...rowByKey.values()].flatMap(({ key, capitalOf }) => (capitalOf ? [[key, capitalOf] as const] : [])),
)

/** The key of the country whose capital this place is; undefined for any other place. */
export const capitalCountry = (placeKey: string): string | undefined => countryByCapital.get(placeKey)
