import { describe, expect, it } from 'vitest'
import { arrangeGraph } from '../../../../src/viewer/core/drawing/arrange-graph'
import { type Extent, extentOf } from '../../../../src/viewer/core/drawing/extent-of'
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const graph = fixtureViewerGraph()
const everything = visibleGraph(graph, NO_FILTERS)

const shapeIn = (width: number, height: number): number =>
  shapeOf(arrangeGraph(graph, everything, { width, height }).extent)

function shapeOf(extent: Extent | null): number {
  if (!extent) throw new Error('nothing is shown')
  return (extent.x[1] - extent.x[0]) / (extent.y[1] - extent.y[0])
}

describe('a graph in a room', () => {
  it.each([
    [800, 700],
    [1200, 900],
  ])('fills a room of %i by %i pixels', (width, height) => {
    expect(shapeIn(width, height)).toBeCloseTo(width / height, 5)
  })

  it('is not stretched out of shape in a room of an odd one', () => {
    const natural = shapeOf(extentOf(graph.entities.values()))
    expect(shapeIn(5000, 100) / natural).toBeLessThan(2)
    expect(shapeIn(100, 5000) / natural).toBeGreaterThan(0.5)
  })

  it('has smaller discs in a small room, but never so small that they can be missed', () => {
    const sizes = (side: number) =>
      [...arrangeGraph(graph, everything, { width: side, height: side }).placeById.values()].map(({ size }) => size)
    expect(Math.max(...sizes(320))).toBeLessThan(Math.max(...sizes(900)))
    expect(Math.max(...sizes(10))).toBe(Math.max(...sizes(900)) / 2)
  })

  it('is framed by what is shown alone, while all keeps a place', () => {
    const few = visibleGraph(graph, { ...DEFAULT_FILTERS, hiddenEntityTypes: new Set(['outlet', 'topic', 'place']) })
    const room = { width: 800, height: 700 }
    const { extent, placeById } = arrangeGraph(graph, few, room)
    expect(extent?.x[1]).toBeLessThan(arrangeGraph(graph, everything, room).extent?.x[1] ?? 0)
    expect(placeById.size).toBe(graph.entities.size)
  })

  it('has no extent where nothing is shown', () => {
    const nothing = { entities: new Set<string>(), relations: new Map(), unlinked: 0, beyond: 0 }
    const { extent, placeById } = arrangeGraph(graph, nothing, { width: 0, height: 0 })
    expect(extent).toBeNull()
    expect([...placeById.values()].every(({ x, y, size }) => [x, y, size].every(Number.isFinite))).toBe(true)
  })
})
