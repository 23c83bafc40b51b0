import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DISC, entitySizes } from '../../../../src/viewer/core/drawing/entity-sizes'
import { DEFAULT_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { entityValues } from '../../../../src/viewer/core/graph/entity-values'
import { toggleRelationTypes } from '../../../../src/viewer/core/state/actions/filters'
import { INITIAL_STATE } from '../../../../src/viewer/core/state/viewer-state'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const graph = fixtureViewerGraph()
const visible = visibleGraph(graph, DEFAULT_FILTERS)
const ids = [...graph.entities.keys()]

const anyValues = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
  .map((values) => new Map(ids.map((id, i) => [id, values[i] ?? 0])))

describe('the sizes of discs', () => {
  it('are by mentions those that the graph gives', () => {
    const sizes = entitySizes(graph, 'mentions', entityValues(graph, visible, 'mentions', null))
    expect(sizes.get('country:XN')).toBe(16)
    expect(sizes.get('person:mira-sol')).toBe(6)
  })

  it('can always be hit and never cover the picture, whatever the values', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const sizes = [...entitySizes(graph, 'pagerank', values).values()]
        expect(sizes).toHaveLength(ids.length)
        expect(sizes.every((size) => size >= DISC.least && size <= DISC.most)).toBe(true)
      }),
    )
  })

  it('are in the order of the values', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const sizes = entitySizes(graph, 'betweenness', values)
        const bySize = [...ids].sort(
          (a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (values.get(a) ?? 0) - (values.get(b) ?? 0),
        )
        const sorted = bySize.map((id) => values.get(id) ?? 0)
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
      }),
    )
  })

  it('grow with the square root: a quarter of the most is half the way', () => {
    const [most = '', quarter = ''] = ids
    const sizes = entitySizes(
      graph,
      'degree',
      new Map([
        [most, 80],
        [quarter, 20],
      ]),
    )
    expect(sizes.get(most)).toBe(DISC.most)
    expect(sizes.get(quarter)).toBe((DISC.least + DISC.most) / 2)
  })

  it('are the least while nothing is known', () => {
    const sizes = entitySizes(graph, 'pagerank', entityValues(graph, visible, 'pagerank', null))
    expect(new Set(sizes.values())).toEqual(new Set([DISC.least]))
  })
})

describe('the shown claims of an entity', () => {
  const degreeOf = (id: string, filters = DEFAULT_FILTERS) =>
    entityValues(graph, visibleGraph(graph, filters), 'degree', null).get(id) ?? 0

  it('are fewer where the filters leave fewer', () => {
    const { filters } = toggleRelationTypes(['accuse'], false)(INITIAL_STATE)
    expect(degreeOf('person:ada-voss', filters)).toBe(degreeOf('person:ada-voss') - 1)
  })

  it('are not more for weak links that are shown', () => {
    const { filters } = toggleRelationTypes(['comention', 'discuss'], true)(INITIAL_STATE)
    expect(degreeOf('person:ada-voss', filters)).toBe(degreeOf('person:ada-voss'))
  })
})
