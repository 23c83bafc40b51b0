import { describe, expect, it } from 'vitest'
import { firstPlace, placesOf } from '../../../../src/viewer/core/drawing/places'
import { encodePlaces } from '../../../../src/viewer/core/state/encoded-places'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const graph = fixtureViewerGraph()
const [first = '', second = ''] = graph.entities.keys()
const layout = encodePlaces([...graph.entities.keys()].map((_, index) => ({ x: index, y: 0 })))

describe('where entities stand', () => {
  it('is where the graph has them', () => {
    expect(placesOf(graph, null).get(first)).toMatchObject({ x: graph.entities.get(first)?.x })
  })

  it('is where a layout run in the viewer has them', () => {
    expect(placesOf(graph, layout).get(second)?.x).toBeCloseTo(1, 3)
  })

  it('is where the reader has put them before all', () => {
    const places = placesOf(graph, layout, new Map([[first, { x: 7, y: 8 }]]))
    expect(places.get(first)).toEqual({ x: 7, y: 8 })
    expect(places.get(second)?.x).toBeCloseTo(1, 3)
    expect(places.size).toBe(graph.entities.size)
  })

  it('is not told by the layout of another graph', () => {
    expect(placesOf(graph, encodePlaces([{ x: 1, y: 1 }])).get(first)).toMatchObject({
      x: graph.entities.get(first)?.x,
    })
  })

  it('is never a place that is none', () => {
    expect(firstPlace({ x: Number.NaN, y: 1 }, undefined, { x: 1, y: Infinity }, { x: 2, y: 3 })).toEqual({
      x: 2,
      y: 3,
    })
    expect(firstPlace(undefined)).toEqual({ x: 0, y: 0 })
  })
})
