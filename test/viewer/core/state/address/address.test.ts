import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES, RELATION_TYPES } from '../../../../../src/model'
import { PATH_ORDERS } from '../../../../../src/query'
import type { Filters } from '../../../../../src/viewer/core/filter/filters'
import { STANDINGS, VOICES } from '../../../../../src/viewer/core/filter/standings'
import {
  type AddressState,
  formatAddress,
  parseAddress,
  stateAt,
} from '../../../../../src/viewer/core/state/address/address'
import { MOST_STEPS } from '../../../../../src/viewer/core/state/selection'
import { COLORS, INITIAL_STATE, SIZES, VIEWS } from '../../../../../src/viewer/core/state/viewer-state'

const word = fc.string({ minLength: 1, unit: 'grapheme' })
const hundredth = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100)
const place = fc.record({ x: hundredth, y: hundredth })
const date = fc.constantFrom('2017', '2017-05', '2017-05-30', '1999-12-31')
const someOf = <Word>(words: readonly Word[]) => fc.subarray([...words]).map((chosen) => new Set(chosen))
const setOf = (words: fc.Arbitrary<string>) => fc.array(words).map((chosen) => new Set(chosen))

const filters: fc.Arbitrary<Filters> = fc.record({
  hiddenEntityTypes: someOf(ENTITY_TYPES),
  hiddenRelationTypes: someOf(RELATION_TYPES),
  hiddenEntities: setOf(word),
  hiddenOutlets: setOf(fc.oneof(word, fc.constant(''))),
  hiddenStandings: someOf(STANDINGS),
  hiddenVoices: someOf(VOICES),
  leastConfidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  leastSources: fc.integer({ min: 1, max: 50 }),
  onlyDenied: fc.boolean(),
  hideUnlinked: fc.boolean(),
  since: fc.option(date),
  until: fc.option(date),
  around: fc.option(fc.record({ id: word, depth: fc.integer({ min: 0, max: 9 }) })),
})

const state: fc.Arbitrary<AddressState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  selected: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('entity' as const, 'relation' as const), id: word }),
      fc.record({ kind: fc.constant('pair' as const), id: word, other: word }),
      fc.record({
        kind: fc.constant('path' as const),
        from: fc.option(word),
        to: fc.option(word),
        order: fc.constantFrom(...PATH_ORDERS),
        maxHops: fc.integer({ min: 1, max: MOST_STEPS }),
        choice: fc.nat(9),
      }),
    ),
  ),
  evidence: fc.option(fc.record({ document: word, start: fc.nat() })),
  reading: fc.option(
    fc.record({ document: word, start: fc.nat(), length: fc.nat() }).map(({ document, start, length }) => ({
      document,
      start,
      end: start + length,
    })),
  ),
  filters,
  appearance: fc.record({
    size: fc.constantFrom(...SIZES),
    color: fc.constantFrom(...COLORS),
    community: fc.option(fc.nat(9999)),
  }),
  camera: fc.option(
    fc.record({ x: hundredth, y: hundredth, span: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100) }),
  ),
  pinned: fc.array(fc.tuple(word, place)).map((pins) => new Map(pins)),
  layout: fc.option(word),
  isTimelineOpen: fc.option(fc.boolean()),
})

describe('a link', () => {
  it('opens what its sender saw, whatever names it carries', () => {
    fc.assert(
      fc.property(state, (sent) => {
        expect(parseAddress(`#${formatAddress(sent)}`)).toEqual(sent)
      }),
    )
  })

  it('is bare for the page as it opens', () => {
    expect(formatAddress(INITIAL_STATE)).toBe('')
  })

  it.each([
    '#view=nonsense&hidden=',
    '#article=&at=9-2',
    '#%%%',
    '#entity=',
    '#sources=many&denied=perhaps',
    '#sources=-3',
    '#sources=1e400',
    '#camera=1,2&camera=NaN,0,1',
    '#camera=0,0,-5',
    '#pin=1,2&pin=x,1,person:a&pin=1,2,',
    '#since=2017-02-30&until=yesterday',
    '#confidence=2&voice=loud&standing=upright',
    '#around=2&around=,x',
    '#path=scenic&from=a',
    '#sentence=12&sentence=-x',
    '#timeline=ajar&size=big&color=red&outlet=x',
  ])('that says nonsense (%s) opens the page as it is', (hash) => {
    const { theme, hovered, ...usual } = INITIAL_STATE
    const { filters: usualFilters, ...usualRest } = usual
    const { filters: read, ...rest } = parseAddress(hash)
    expect(rest).toEqual(usualRest)
    if (!hash.includes('hidden')) expect(read).toEqual(usualFilters)
  })

  it('asks for no longer a path than the page offers to look for', () => {
    expect(parseAddress('#path=hops&steps=1000000').selected).toMatchObject({ maxHops: MOST_STEPS })
  })

  it('to a stretch of an article that runs backwards opens the article', () => {
    expect(parseAddress('#article=x&at=9-2').reading).toEqual({ document: 'x', start: 0, end: 0 })
  })
})

describe('a page that is told that its address has changed', () => {
  it('has the state that the address says', () => {
    fc.assert(
      fc.property(state, state, (before, sent) => {
        expect(stateAt(before, `#${formatAddress(sent)}`)).toEqual(sent)
      }),
    )
  })

  it('keeps the parts that stay the same, so that nothing is counted or drawn anew for them', () => {
    const before = stateAt(INITIAL_STATE, '#confidence=0.8&size=degree')
    const after = stateAt(before, '#entity=person%3Aa&confidence=0.8&size=degree')
    expect(after.selected).toEqual({ kind: 'entity', id: 'person:a' })
    expect(after.filters).toBe(before.filters)
    expect(after.appearance).toBe(before.appearance)
    expect(after.pinned).toBe(before.pinned)
  })

  it('takes what differs', () => {
    const before = stateAt(INITIAL_STATE, '#confidence=0.8&pin=1,2,a')
    const after = stateAt(before, '#confidence=0.6&color=balance')
    expect(after.filters.leastConfidence).toBe(0.6)
    expect(after.appearance.color).toBe('balance')
    expect([...after.pinned]).toEqual([])
  })
})
