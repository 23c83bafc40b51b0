import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, fromSigma, seeSame, toSigma } from '../../../../src/viewer/canvas/camera/sigma-camera'
import { frameOf, homeCamera } from '../../../../src/viewer/core/drawing/frame'

const finite = { noNaN: true, noDefaultInfinity: true }
const coordinate = fc.double({ min: -5000, max: 5000, ...finite })
const side = fc.integer({ min: 1, max: 3000 })
const frames = fc
  .record({ left: coordinate, low: coordinate, width: side, height: side, across: side, up: side })
  .map(({ left, low, width, height, across, up }) =>
    frameOf({ x: [left, left + across], y: [low, low + up] }, { width, height }),
  )
const cameras = fc.record({ x: coordinate, y: coordinate, span: fc.double({ min: 1, max: 5000, ...finite }) })

describe('the camera in sigma', () => {
  it('sees what the camera of the layout sees, and back', () => {
    fc.assert(
      fc.property(frames, cameras, (frame, camera) => {
        expect(seeSame(fromSigma(toSigma(camera, frame), frame), camera)).toBe(true)
      }),
    )
  })

  it('is where it begins when all is in view', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const { x, y, ratio } = toSigma(homeCamera(frame), frame)
        expect([x, y, ratio].map((value) => value.toFixed(6))).toEqual(['0.500000', '0.500000', '1.000000'])
      }),
    )
  })

  it('looks at a square on the shorter side of the room', () => {
    const { x, y } = boxOf(frameOf({ x: [0, 400], y: [0, 200] }, { width: 892, height: 492 }))
    expect(x[1] - x[0]).toBeCloseTo(492 * 0.5, 9)
    expect(y[1] - y[0]).toBeCloseTo(492 * 0.5, 9)
  })

  it.each([
    [{ x: 0, y: 0, span: 100 }, { x: 0.05, y: 0, span: 100 }, true],
    [{ x: 0, y: 0, span: 100 }, { x: 1, y: 0, span: 100 }, false],
    [{ x: 0, y: 0, span: 100 }, { x: 0, y: 0, span: 101 }, false],
  ])('tells only what can be seen apart: %j and %j', (a, b, same) => {
    expect(seeSame(a, b)).toBe(same)
  })
})
