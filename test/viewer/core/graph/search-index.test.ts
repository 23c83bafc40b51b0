import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../../src/viewer/core/graph/search-index'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const search = createSearchIndex(fixtureViewerGraph())
const names = (words: string) => search(words, 10).map(({ entity }) => entity.name)

describe('the search', () => {
  it.each(['Émile', 'emile', 'EMILE TARN', 'tar', 'tarn emi'])('finds Émile Tarn by “%s”', (words) => {
    expect(names(words)[0]).toBe('Émile Tarn')
  })

  it('forgives a slip', () => {
    expect(names('sudmrak')).toContain('Sudmark')
  })

  it('names the alias that was meant', () => {
    expect(search('republic of', 10)[0]).toMatchObject({ entity: { name: 'Sudmark' }, alias: 'Republic of Sudmark' })
    expect(search('sudmark', 10)[0]?.alias).toBeNull()
  })

  it.each(['', '   ', '…', 'zzzz', '(.*)+$'])('finds nothing for “%s”', (words) => {
    expect(names(words)).toEqual([])
  })

  it('gives no more than asked for', () => {
    expect(search('s', 1)).toHaveLength(1)
  })
})
