import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES, RELATION_TYPES } from '../../../../src/model'
import { DEFAULT_FILTERS, sameFilters } from '../../../../src/viewer/core/filter/filters'
import { formatUrlState, parseUrlState, type UrlState } from '../../../../src/viewer/core/state/url-state'
import { INITIAL_STATE, VIEWS } from '../../../../src/viewer/core/state/viewer-state'

const word = fc.string({ minLength: 1, unit: 'grapheme' })

const state: fc.Arbitrary<UrlState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  selected: fc.option(fc.record({ kind: fc.constantFrom('entity', 'relation'), id: word })),
  reading: fc.option(
    fc.record({ document: word, start: fc.nat(), length: fc.nat() }).map(({ document, start, length }) => ({
      document,
      start,
      end: start + length,
    })),
  ),
  filters: fc.record({
    hiddenEntityTypes: fc.subarray([...ENTITY_TYPES]).map((types) => new Set(types)),
    hiddenRelationTypes: fc.subarray([...RELATION_TYPES]).map((types) => new Set(types)),
    hideUnlinked: fc.boolean(),
    leastSources: fc.integer({ min: 1, max: 50 }),
    onlyDenied: fc.boolean(),
  }),
})

describe('a link', () => {
  it('opens what its sender saw, whatever names it carries', () => {
    fc.assert(
      fc.property(state, (sent) => {
        const { filters, ...rest } = parseUrlState(`#${formatUrlState(sent)}`)
        expect(rest).toEqual({ view: sent.view, selected: sent.selected, reading: sent.reading })
        expect(sameFilters(filters, sent.filters)).toBe(true)
      }),
    )
  })

  it('is bare for the page as it opens', () => {
    expect(formatUrlState(INITIAL_STATE)).toBe('')
  })

  it.each([
    '#view=nonsense&hidden=ships',
    '#article=x&at=9-2',
    '#%%%',
    '#entity=',
    '#sources=many&denied=perhaps',
    '#sources=-3',
    '#sources=1e400',
  ])('that says nonsense (%s) breaks nothing', (hash) => {
    const { view, selected, filters } = parseUrlState(hash)
    expect([view, selected, filters.hiddenEntityTypes.size, filters.leastSources, filters.onlyDenied]).toEqual([
      'graph',
      null,
      DEFAULT_FILTERS.hiddenEntityTypes.size,
      1,
      false,
    ])
  })
})
