import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { focusOn } from '../../../../src/viewer/core/filter/focus'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import {
  requireSources,
  showEverything,
  toggleEntityTypes,
  toggleOnlyDenied,
  toggleRelationTypes,
} from '../../../../src/viewer/core/state/actions/filters'
import { INITIAL_STATE } from '../../../../src/viewer/core/state/viewer-state'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const graph = fixtureViewerGraph()

describe('what the filters leave', () => {
  it('is at first what holds a claim, without what only weak links touch', () => {
    const visible = visibleGraph(graph, DEFAULT_FILTERS)
    const types = new Set([...visible.relations.values()].map(({ type }) => type))
    expect(types.has('comention') || types.has('discuss')).toBe(false)
    expect(visible.entities.has('topic:fishing-quota')).toBe(false)
    expect(visible.unlinked).toBe(graph.entities.size - visible.entities.size)
  })

  it('is everything where nothing is hidden', () => {
    const visible = visibleGraph(graph, showEverything(INITIAL_STATE).filters)
    expect(visible.entities.size).toBe(graph.entities.size)
    expect(visible.relations.size).toBe(graph.relations.size)
  })

  it('holds no relation to a hidden entity', () => {
    const { filters } = toggleEntityTypes(['country'], false)(INITIAL_STATE)
    const visible = visibleGraph(graph, filters)
    const ends = [...visible.relations.values()].flatMap(({ source, target }) => [source, target])
    expect(ends).not.toContain('country:XN')
    expect(ends.every((end) => visible.entities.has(end))).toBe(true)
  })

  it('is, where several sources are asked for, no relation with fewer', () => {
    const { filters } = requireSources(2)(INITIAL_STATE)
    const visible = visibleGraph(graph, filters)
    const sources = [...visible.relations.values()].map(({ sources }) => sources)
    expect(sources.length).toBeGreaterThan(0)
    expect(Math.min(...sources)).toBeGreaterThanOrEqual(2)
    expect(visible.relations.size).toBeLessThan(visibleGraph(graph, INITIAL_STATE.filters).relations.size)
  })

  it('is, where denials are asked for, what somebody denies and who has to do with it', () => {
    const visible = visibleGraph(graph, toggleOnlyDenied(true)(INITIAL_STATE).filters)
    expect([...visible.relations.values()].map(({ type }) => type)).toEqual(['accuse'])
    expect([...visible.entities].sort()).toEqual(['country:XS', 'person:ada-voss'])
  })

  it('is the same again after hiding and showing', () => {
    const there = toggleRelationTypes(['accuse', 'lead'], false)(INITIAL_STATE)
    const back = toggleRelationTypes(['accuse', 'lead'], true)(there)
    expect(visibleGraph(graph, back.filters)).toEqual(visibleGraph(graph, INITIAL_STATE.filters))
  })
})

describe('the focus', () => {
  const visible = visibleGraph(graph, DEFAULT_FILTERS)

  it('of an entity is it and its neighbours by shown relations', () => {
    const focus = focusOn(graph, visible, { kind: 'entity', id: 'person:mira-sol' })
    expect([...(focus?.entities ?? [])].sort()).toEqual([
      'organization:harbour-union',
      'person:ada-voss',
      'person:mira-sol',
    ])
  })

  it('is none for what is hidden, so that the page does not go dim for nothing', () => {
    expect(focusOn(graph, visible, { kind: 'entity', id: 'topic:fishing-quota' })).toBeNull()
  })
})
