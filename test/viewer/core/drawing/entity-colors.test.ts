import { describe, expect, it } from 'vitest'
import { relationKind } from '../../../../src/model'
import { balanceColor, communityColor, entityColors } from '../../../../src/viewer/core/drawing/entity-colors'
import { PALETTES } from '../../../../src/viewer/core/drawing/palette'
import { relationColor } from '../../../../src/viewer/core/drawing/relation-color'
import { DEFAULT_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { entityBalances } from '../../../../src/viewer/core/graph/entity-balances'
import { toggleRelationTypes } from '../../../../src/viewer/core/state/actions/filters'
import { INITIAL_STATE } from '../../../../src/viewer/core/state/viewer-state'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'
import { COLOR_VISIONS, colorDistance } from './simulate-color-vision'

const graph = fixtureViewerGraph()
const visible = visibleGraph(graph, DEFAULT_FILTERS)

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

describe.each(['light', 'dark'] as const)('in the %s palette', (theme) => {
  const palette = PALETTES[theme]

  describe.each(Object.entries(COLOR_VISIONS))('with %s', (_, vision) => {
    it('every two communities that have a color are told apart, and from the rest', () => {
      const distances = pairs([...palette.communities, palette.crowd]).map(([a, b]) => colorDistance(a, b, vision))
      expect(Math.min(...distances)).toBeGreaterThan(18)
    })

    it('conflict, cooperation and what is neither are told apart on lines', () => {
      const [mildest, strongest] = [relationColor('reject', palette), relationColor('assault', palette)]
      const [kindest, mildKind] = [relationColor('aid', palette), relationColor('consult', palette)]
      expect(colorDistance(strongest, kindest, vision)).toBeGreaterThan(40)
      expect(colorDistance(mildest, mildKind, vision)).toBeGreaterThan(15)
    })

    it('a deed is told from the mildest word of its kind, and a balance from its opposite', () => {
      expect(
        colorDistance(relationColor('assault', palette), relationColor('reject', palette), vision),
      ).toBeGreaterThan(10)
      expect(colorDistance(relationColor('aid', palette), relationColor('consult', palette), vision)).toBeGreaterThan(
        10,
      )
      expect(colorDistance(balanceColor(-0.5, palette), balanceColor(0.5, palette), vision)).toBeGreaterThan(20)
    })
  })
})

describe('the colors of discs', () => {
  const palette = PALETTES.light

  it('are by type those of the legend', () => {
    expect(entityColors(graph, visible, 'type', palette).get('person:ada-voss')).toBe(palette.entity.person)
  })

  it('are by community one for each of the largest, and one for all others', () => {
    expect(new Set(palette.communities.map((_, i) => communityColor(i, palette))).size).toBe(palette.communities.length)
    expect(communityColor(palette.communities.length, palette)).toBe(palette.crowd)
    expect(communityColor(4000, palette)).toBe(palette.crowd)
  })

  it('run by balance from conflict over even to cooperation, and are grey for neither', () => {
    expect(balanceColor(-1, palette)).toBe(palette.conflict)
    expect(balanceColor(0, palette)).toBe(palette.even)
    expect(balanceColor(1, palette)).toBe(palette.cooperation)
    expect(balanceColor(null, palette)).toBe(palette.weak)
  })
})

describe('the balance of an entity', () => {
  it('lies between nothing but conflict and nothing but cooperation', () => {
    const balances = [...entityBalances(visible).values()]
    expect(balances.length).toBeGreaterThan(0)
    expect(balances.every((balance) => balance >= -1 && balance <= 1)).toBe(true)
  })

  it('is what it does and what is done to it, each by its score and its sentences', () => {
    const own = [...visible.relations.values()].filter(
      ({ source, target, type }) => [source, target].includes('person:ada-voss') && relationKind(type).score !== null,
    )
    const sum = (amount: (score: number) => number) =>
      own.reduce((found, { type, weight }) => found + amount(relationKind(type).score ?? 0) * weight, 0)
    expect(own.length).toBeGreaterThan(1)
    expect(entityBalances(visible).get('person:ada-voss')).toBeCloseTo(sum((score) => score) / sum(Math.abs))
  })

  it('leaves out what is not shown', () => {
    const { filters } = toggleRelationTypes(['accuse', 'reject'], false)(INITIAL_STATE)
    const after = entityBalances(visibleGraph(graph, filters)).get('person:ada-voss') ?? 0
    expect(after).toBeGreaterThan(entityBalances(visible).get('person:ada-voss') ?? 0)
  })

  it('is none for who has no part in anything that has a score', () => {
    expect(entityBalances(visible).has('topic:fishing-quota')).toBe(false)
  })
})
