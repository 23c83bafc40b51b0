import { describe, expect, it } from 'vitest'
import {
  COUNTRIES,
  ORGANIZATION_HEADS,
  ORGANIZATIONS,
  OUTLETS,
  PLACE_HEADS,
  PLACES,
  REGION_DEMONYMS,
} from '../../../src/language/lexicon'
import { repeated } from './repeated'

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly ambiguous?: readonly string[]
}

const tables: readonly (readonly [string, readonly Named[], number])[] = [
  ['outlets', OUTLETS, 450],
  ['organizations', ORGANIZATIONS, 500],
  ['places', PLACES, 14_000],
]

const codes = new Set(COUNTRIES.map(({ code }) => code))
const namesOf = ({ name, aliases = [] }: Named): readonly string[] => [name, ...aliases]
const nameOf = new Set(PLACES.map(({ name }) => name))

describe.each(tables)('the table of %s', (_, rows, least) => {
  it('names many things', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least)
  })

  it('claims no name twice', () => {
    expect(repeated(rows.flatMap(namesOf))).toEqual([])
  })

  it('marks as ambiguous only names that the row has', () => {
    const stray = rows.flatMap((row) => (row.ambiguous ?? []).filter((name) => !namesOf(row).includes(name)))
    expect(stray).toEqual([])
  })

  it('writes names without an article of lower case before them', () => {
    expect(rows.flatMap(namesOf).filter((name) => name.startsWith('the '))).toEqual([])
  })
})

describe('where things are', () => {
  it('is a country of the table of countries', () => {
    const seats = [...OUTLETS, ...ORGANIZATIONS].map(({ country }) => country)
    const places = PLACES.map((place) => place.in)
    expect([...seats, ...places].filter((code) => code !== undefined && !codes.has(code))).toEqual([])
  })
})

describe('the addresses of outlets', () => {
  it('belong to one outlet each and are bare host names', () => {
    const domains = OUTLETS.flatMap((outlet) => outlet.domains ?? [])
    expect(repeated(domains)).toEqual([])
    expect(
      domains.filter((domain) => !/^[\p{Ll}\d-]+(\.[\p{Ll}\d-]+)+$/u.test(domain) || domain.startsWith('www.')),
    ).toEqual([])
  })
})

describe('the demonyms of regions', () => {
  it('lead to a place or a capital that the tables have', () => {
    const capitals = new Set(COUNTRIES.map(({ capital }) => capital))
    const lost = Object.values(REGION_DEMONYMS).filter((name) => !nameOf.has(name) && !capitals.has(name))
    expect(lost).toEqual([])
  })

  it('are none of the demonyms of countries', () => {
    const national = new Set(COUNTRIES.flatMap(({ demonyms, people }) => [...demonyms, ...people]))
    expect(Object.keys(REGION_DEMONYMS).filter((word) => national.has(word))).toEqual([])
  })
})

describe('head nouns', () => {
  it('make a name either an organization or a place', () => {
    const places = new Set(PLACE_HEADS.map(({ word }) => word))
    expect(ORGANIZATION_HEADS.filter(({ word }) => places.has(word))).toEqual([])
  })

  it('stand once in their table', () => {
    expect(repeated(ORGANIZATION_HEADS.map(({ word }) => word))).toEqual([])
    expect(repeated(PLACE_HEADS.map(({ word }) => word))).toEqual([])
  })
})

describe('named facts', () => {
  const find = (rows: readonly Named[], name: string): Named | undefined => rows.find((row) => row.name === name)

  it('join the acronym, the full form and other names of one body', () => {
    expect(find(ORGANIZATIONS, 'NATO')?.aliases).toContain('North Atlantic Treaty Organisation')
    expect(find(ORGANIZATIONS, 'Islamic State')?.aliases).toEqual(expect.arrayContaining(['ISIS', 'Daesh']))
    expect(find(OUTLETS, 'RT')?.aliases).toContain('Russia Today')
  })

  it('ask for a cue where an outlet is named by a common word', () => {
    expect(find(OUTLETS, 'Time')?.ambiguous).toContain('Time')
    expect(find(OUTLETS, 'The Guardian')?.ambiguous).toContain('Guardian')
    expect(find(OUTLETS, 'Le Figaro')?.ambiguous).toBeUndefined()
  })

  it('tell a palace from the town that it stands in', () => {
    expect(find(PLACES, 'Palace of Versailles')).toMatchObject({
      kind: 'building',
      aliases: expect.arrayContaining(['Versailles palace']),
    })
    expect(find(PLACES, 'Versailles')).toMatchObject({ kind: 'city', in: 'FR' })
  })

  it('know the people of a region that is no state', () => {
    expect(REGION_DEMONYMS).toMatchObject({ European: 'Europe', Chechen: 'Chechnya', Kurds: 'Kurdistan' })
  })
})
