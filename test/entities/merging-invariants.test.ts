import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePersons } from '../../src/entities/judge-persons'
import { body, country, merge, type Named, person, readArticles } from './read-articles'

const first = fc.constantFrom('John', 'Jane', 'J.', 'Bill', 'William', 'Mohammed', 'Muhammad', 'George W.', 'George')
const last = fc.constantFrom('Smith', 'Bush', 'Clinton', 'Gaddafi', 'Qadhafi', 'Zelensky', 'Zelenskyy', 'al-Assad')
const gender = fc.constantFrom(undefined, 'male' as const, 'female' as const)
const someone = fc
  .tuple(fc.option(first, { nil: '' }), last, gender)
  .map(([given, family, of]): Named => person(`${given} ${family}`.trim(), of ? { gender: of } : {}))
const something = fc
  .constantFrom(['Tamarind'], ['Tamarind Ltd'], ['Tamarind Oakes', 'Tamarind'], ['TO'], ['Bush'])
  .map((names) => body(...names))
const thing = fc.oneof(someone, something, fc.constantFrom('US', 'GB').map(country))
const articles = fc.array(fc.array(thing, { maxLength: 4 }), { maxLength: 8 })

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
  items
    .map((item, index) => ({ item, rank: (index * 7919 + seed * 104729) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

describe('merging', () => {
  it('does not depend on the order of chains and mentions', () => {
    fc.assert(
      fc.property(articles, fc.nat(1000), (things, seed) => {
        const { chains, mentions } = readArticles(things)
        expect(merge({ chains: shuffled(chains, seed), mentions: shuffled(mentions, seed + 1) })).toEqual(
          merge({ chains, mentions }),
        )
      }),
    )
  })

  it('puts every chain into one entity, and gives every entity an id of its own', () => {
    fc.assert(
      fc.property(articles, (things) => {
        const { chains, mentions } = readArticles(things)
        const { entities } = merge({ chains, mentions })
        expect(entities.flatMap(({ chainIds }) => chainIds).sort()).toEqual(chains.map(({ id }) => id).sort())
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      }),
    )
  })

  it('holds no two chains in one entity that it judged to be different', () => {
    fc.assert(
      fc.property(articles, (things) => {
        const { entities, judgements } = merge(readArticles(things))
        const entityOf = new Map(entities.flatMap(({ id, chainIds }) => chainIds.map((chain) => [chain, id] as const)))
        for (const { left, right, verdict } of judgements)
          expect(entityOf.get(left) === entityOf.get(right)).toBe(verdict === 'same')
      }),
    )
  })

  it('judges two names alike from both sides', () => {
    const name = fc.record({
      parts: fc.array(fc.constantFrom('john', 'j', 'bill', 'william', 'bush', 'gaddafi', 'qadhafi', 'w'), {
        minLength: 1,
        maxLength: 4,
      }),
      gender: fc.constantFrom(null, 'male' as const, 'female' as const),
    })
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(judgePersons(a, b)).toEqual(judgePersons(b, a))
      }),
    )
  })

  it('forms the same sets whatever the articles are called', () => {
    const setsOf = (things: readonly (readonly Named[])[], ids: readonly string[]): string[] => {
      const { entities } = merge(readArticles(things, ids))
      const index = (chain: string): string => `${ids.indexOf(chain.split('-c')[0] ?? '')}-${chain.split('-c')[1]}`
      return entities.map(({ chainIds }) => chainIds.map(index).sort().join(' ')).sort()
    }
    fc.assert(
      fc.property(articles, (things) => {
        const names = things.map((_, index) => `n${index}`)
        expect(setsOf(things, names)).toEqual(
          setsOf(
            things,
            [...names].map((_, index) => `z${90 - index}`),
          ),
        )
      }),
    )
  })
})
