import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withUniqueIds } from '../../src/entities/unique-ids'
import type { Entity } from '../../src/model'
import { merge, person, readArticles } from './read-articles'

const entity = (id: string, ...chainIds: readonly string[]): Entity => ({
  id,
  type: 'person',
  name: id,
  aliases: [],
  countryCode: null,
  chainIds,
})

describe('ids of entities', () => {
  it('are plain for the bigger of two, whichever has the smaller chain', () => {
    const ids = withUniqueIds([entity('person:alex-khan', 'a'), entity('person:alex-khan', 'b', 'c')])
    expect(ids.map(({ id, chainIds }) => `${id} ${chainIds[0]}`)).toEqual([
      'person:alex-khan b',
      'person:alex-khan-2 a',
    ])
  })

  it('never use a number that is a name already', () => {
    const ids = withUniqueIds([
      entity('organization:g-2', 'a'),
      entity('organization:g', 'b'),
      entity('organization:g', 'c', 'd'),
    ])
    expect(ids.map(({ id }) => id)).toEqual(['organization:g', 'organization:g-2', 'organization:g-3'])
  })

  it('stay when an article is added that names nobody of that surname', () => {
    const names = fc.constantFrom('Jane Smith', 'John Smith', 'Smith', 'Alex Khan', 'Bill Clinton', 'William Clinton')
    const articles = fc.array(
      fc.array(
        names.map((name) => person(name)),
        { maxLength: 3 },
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(articles, (things) => {
        const idsOf = (all: typeof things): string[] => merge(readArticles(all)).entities.map(({ id }) => id)
        const before = idsOf(things)
        expect(idsOf([...things, [person('Ngozi Okafor')]]).filter((id) => id !== 'person:ngozi-okafor')).toEqual(
          before,
        )
      }),
    )
  })
})
