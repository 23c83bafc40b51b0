import { nameKey } from '../../model'
import type { Constituent, Country } from '../lexicon'
import { type GazetteerRow, isAcronymPhrase } from './gazetteer-row'

/** Every phrase that names a country or stands for it, and its capital as a place. */
export function countryRows(country: Country): GazetteerRow[] {
  const key = `country:${country.code}`
  const ambiguous = (phrase: string): boolean => country.ambiguous?.includes(phrase) ?? false
  const row = (phrase: string, form: GazetteerRow['form'], isPeople = false, isPrefix = false): GazetteerRow => ({
    key,
    type: 'country',
    name: country.name,
    form,
    ambiguous: ambiguous(phrase),
    capitalOf: null,
    country: null,
    isPeople,
    isPrefix,
    phrase,
    isAcronym: isAcronymPhrase(phrase),
  })
  return [
    ...[country.name, ...country.aliases, ...(country.historic ?? [])].map((phrase) => row(phrase, 'name')),
    ...demonymPhrases(country).map((phrase) => row(phrase, 'demonym')),
    ...(country.prefixes ?? [])
      .filter((phrase) => !country.demonyms.includes(phrase))
      .map((phrase) => row(phrase, 'demonym', false, true)),
    ...peoplePhrases(country).map((phrase) => row(phrase, 'demonym', true)),
    ...(country.seats ?? []).map((phrase) => row(phrase, 'metonym')),
    ...(country.constituents ?? []).flatMap(({ name, aliases }) =>
      [name, ...(aliases ?? [])].map((phrase) => row(phrase, 'name')),
    ),
    ...capitalRows(country.capital, country.capitalAliases, key, ambiguous),
    ...(country.constituents ?? []).flatMap(({ capital }) => capitalRows(capital, [], null, ambiguous)),
  ]
}

const demonymPhrases = ({ demonyms, constituents }: Country): string[] => [
  ...demonyms,
  ...(constituents ?? []).flatMap((part: Constituent) => part.demonyms),
]

const peoplePhrases = (country: Country): string[] => {
  const adjectives = new Set(demonymPhrases(country))
  const people = [...country.people, ...(country.constituents ?? []).flatMap((part) => part.people)]
  return people.filter((phrase) => !adjectives.has(phrase))
}

function capitalRows(
  name: string | undefined,
  aliases: readonly string[] | undefined,
  capitalOf: string | null,
  ambiguous: (phrase: string) => boolean,
): GazetteerRow[] {
  if (!name) return []
  const row = {
    key: `place:${nameKey(name)}`,
    type: 'place',
    name,
    form: 'name',
    capitalOf,
    country: null,
    isPeople: false,
    isPrefix: false,
  } as const
  return [name, ...(aliases ?? [])].map((phrase) => ({
    ...row,
    phrase,
    ambiguous: ambiguous(phrase),
    isAcronym: isAcronymPhrase(phrase),
  }))
}
