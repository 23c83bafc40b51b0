import { describe, expect, it } from 'vitest'
import { COUNTRIES, type Country } from '../../../src/language/lexicon'

const UN_MEMBERS_AND_OBSERVERS = 195

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]))

const countryOf = (code: string): Country => {
  const country = byCode.get(code)
  if (!country) throw new Error(`no country ${code}`)
  return country
}

const partWords = ({ constituents = [] }: Country): string[] =>
  constituents.flatMap(({ name, aliases = [], demonyms, people }) => [name, ...aliases, ...demonyms, ...people])

const words = (country: Country): string[] => [
  country.name,
  ...country.aliases,
  ...country.demonyms,
  ...country.people,
  ...(country.seats ?? []),
  ...(country.historic ?? []),
  ...(country.capital ? [country.capital] : []),
  ...(country.capitalAliases ?? []),
  ...partWords(country),
]

const claims = COUNTRIES.flatMap((country) => [...new Set(words(country))].map((word) => ({ word, country })))

describe('the table of countries', () => {
  it('gives every row a code of two capital letters of its own', () => {
    expect(COUNTRIES.filter(({ code }) => !/^[A-Z]{2}$/.test(code))).toEqual([])
    expect(byCode.size).toBe(COUNTRIES.length)
  })

  it('knows every code that is not withdrawn as a region of the Unicode data', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const unknown = COUNTRIES.filter(({ code, dissolved }) => !dissolved && regions.of(code) === undefined)
    expect(unknown).toEqual([])
  })

  it('has the 193 members and 2 observers of the United Nations, Taiwan and Kosovo as states', () => {
    const states = COUNTRIES.filter(({ territory, dissolved }) => !territory && !dissolved).map(({ code }) => code)
    expect(states).toContain('VA')
    expect(states).toContain('PS')
    expect(states.filter((code) => code !== 'TW' && code !== 'XK')).toHaveLength(UN_MEMBERS_AND_OBSERVERS)
    expect(states).toHaveLength(UN_MEMBERS_AND_OBSERVERS + 2)
  })

  it('gives every state but the Vatican a capital, a demonym and a word for its people', () => {
    const bare = COUNTRIES.filter(({ territory, dissolved, capital, demonyms, people }) => {
      const isState = !territory && !dissolved
      return isState && (!capital || demonyms.length === 0 || people.length === 0)
    })
    expect(bare.map(({ code }) => code)).toEqual(['VA'])
  })

  it('lets two countries share a word only where both mark it as ambiguous', () => {
    const shared = claims.filter(({ word, country }) => {
      const isElsewhere = claims.some((other) => other.word === word && other.country !== country)
      return isElsewhere && !country.ambiguous?.includes(word)
    })
    expect(shared.map(({ word, country }) => `${word} (${country.code})`)).toEqual([])
  })

  it('marks as ambiguous only words that the row has', () => {
    const stray = COUNTRIES.flatMap((country) => {
      const own = new Set([...words(country), ...(country.prefixes ?? [])])
      return (country.ambiguous ?? []).filter((word) => !own.has(word))
    })
    expect(stray).toEqual([])
  })

  it('repeats no word within a list', () => {
    const lists = COUNTRIES.flatMap(({ aliases, demonyms, people, seats = [], historic = [] }) => [
      aliases,
      demonyms,
      people,
      seats,
      historic,
    ])
    expect(lists.filter((list) => new Set(list).size !== list.length)).toEqual([])
  })

  it('has the names, metonyms and prefixes that the press uses', () => {
    expect(countryOf('RU').aliases).toContain('Russian Federation')
    expect(countryOf('RU').seats).toContain('Kremlin')
    expect(countryOf('RU').historic).toContain('Soviet Union')
    expect(countryOf('US').aliases).toContain('United States of America')
    expect(countryOf('GB').constituents?.map(({ name }) => name)).toContain('Scotland')
    expect(countryOf('MM').aliases).toContain('Burma')
    expect(countryOf('UA').capitalAliases).toContain('Kiev')
    expect(countryOf('CN').prefixes).toEqual(['Sino'])
    expect(countryOf('DK').people).toEqual(['Dane', 'Danes'])
    expect(countryOf('GE').ambiguous).toEqual(['Georgia'])
  })
})
