import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraOn, frameOf, homeCamera } from '../../../../src/viewer/core/drawing/frame'
import { homeExtent } from '../../../../src/viewer/core/drawing/home-extent'
import { placesOf } from '../../../../src/viewer/core/drawing/places'
import { encodePlaces } from '../../../../src/viewer/core/state/encoded-places'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const EXTENT = { x: [-100, 300], y: [0, 200] } as { x: [number, number]; y: [number, number] }

/** Pixels that an extent takes up in a frame. */
function drawn({ stretch, unitsPerPixel }: ReturnType<typeof frameOf>) {
  const { x, y } = EXTENT
  return { width: (x[1] - x[0]) / unitsPerPixel, height: ((y[1] - y[0]) * stretch) / unitsPerPixel }
}

describe('a layout in a room', () => {
  it.each([
    [800, 500],
    [900, 620],
    [700, 560],
  ])('fills a room of %i by %i pixels but for its edge', (width, height) => {
    const size = drawn(frameOf(EXTENT, { width, height }))
    expect(size.width).toBeCloseTo(width - 92, 5)
    expect(size.height).toBeCloseTo(height - 92, 5)
  })

  it('is not stretched out of shape in a room of an odd one', () => {
    expect(frameOf(EXTENT, { width: 5000, height: 100 }).stretch).toBe(0.6)
    expect(frameOf(EXTENT, { width: 100, height: 5000 }).stretch).toBe(1.7)
  })

  it('has a frame of finite numbers, whatever the extent and the room', () => {
    const range = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
    const side = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(fc.option(fc.tuple(range, range)), side, side, (ranges, width, height) => {
        const [x, y] = ranges ?? []
        const extent =
          x && y ? { x: [x[0], x[0] + x[1]] as [number, number], y: [y[0], y[0] + y[1]] as [number, number] } : null
        const { stretch, unitsPerPixel, middle } = frameOf(extent, { width, height })
        expect([stretch, unitsPerPixel, middle.x, middle.y].every(Number.isFinite)).toBe(true)
        expect(unitsPerPixel).toBeGreaterThan(0)
      }),
    )
  })

  it('is looked at from home by the camera that holds just its extent', () => {
    const frame = frameOf(EXTENT, { width: 800, height: 600 })
    expect(cameraOn(EXTENT, frame)).toEqual(homeCamera(frame))
    expect(homeCamera(frame)).toMatchObject({ x: 100, y: 100 })
  })

  it('spans what the shorter side of the room holds, unstretched', () => {
    expect(homeCamera(frameOf(EXTENT, { width: 492, height: 2000 })).span).toBeCloseTo(492, 5)
    const low = frameOf(EXTENT, { width: 5000, height: 192 })
    expect(homeCamera(low).span).toBeCloseTo((192 / 100) * 200, 5)
  })
})

describe('what the camera holds before it is moved', () => {
  const graph = fixtureViewerGraph()

  it('is all that a claim links, whatever the filters', () => {
    const extent = homeExtent(graph, (id) => graph.entities.get(id) ?? { x: 0, y: 0 })
    const topic = graph.entities.get('topic:fishing-quota')
    expect(topic?.y).toBe(75)
    expect(extent?.y[1]).toBeLessThan(75)
  })

  it('follows the layout', () => {
    const places = placesOf(graph, encodePlaces([...graph.entities.keys()].map((_, index) => ({ x: index, y: 5 }))))
    expect(homeExtent(graph, (id) => places.get(id) ?? { x: 0, y: 0 })?.y).toEqual([5, 5])
  })
})
