import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameSearch } from '../../../../src/viewer/core/search/name-search'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const search = createNameSearch(fixtureViewerGraph())
const names = (words: string) => search(words).map(({ entity }) => entity.name)

describe('the search for names', () => {
  it.each(['Émile', 'emile', 'EMILE TARN', 'tar', 'tarn emi'])('finds Émile Tarn by “%s”', (words) => {
    expect(names(words)[0]).toBe('Émile Tarn')
  })

  it('forgives a slip', () => {
    expect(names('sudmrak')).toContain('Sudmark')
  })

  it('names the alias that was meant', () => {
    expect(search('republic of')[0]).toMatchObject({ entity: { name: 'Sudmark' }, alias: 'Republic of Sudmark' })
    expect(search('sudmark')[0]?.alias).toBeNull()
  })

  it('finds topics too', () => {
    expect(search('quota').map(({ entity }) => entity.type)).toEqual(['topic'])
  })

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['only punctuation', '… (.*)+$'],
    ['no name', 'zzzz'],
    ['a picture', '🙂'],
    ['a word of 10,000 letters', 'q'.repeat(10_000)],
    ['10,000 words', 'z '.repeat(10_000)],
  ])('finds nothing for %s', (_, words) => expect(names(words)).toEqual([]))

  it('takes any words whatever, and finds nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const found = names(words)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
