import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collide, type LabelWish, placeLabels } from '../../../../src/viewer/core/drawing/place-labels'

const PICTURE = { x: 0, y: 0, width: 600, height: 400 }

const wishes: fc.Arbitrary<LabelWish[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 2, max: 25 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.integer({ min: 10, max: 20 }),
      priority: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((wish, index) => ({ ...wish, key: `n${index}` })))

describe('labels', () => {
  it('never cover one another, a disc of another, or the edge of the picture', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, PICTURE)
        for (const [index, label] of placed.entries()) {
          expect(placed.slice(index + 1).some((other) => collide(label, other))).toBe(false)
          expect(label.x >= 0 && label.x + label.width <= PICTURE.width).toBe(true)
        }
      }),
    )
  })

  it('do not depend on the order in which they are asked for', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(placeLabels([...all].reverse(), PICTURE)).toEqual(placeLabels(all, PICTURE))
      }),
    )
  })

  it('stand to the right where there is room, and to the left at the right edge', () => {
    const wish = { key: 'a', y: 100, radius: 10, width: 80, height: 14, priority: 1 }
    expect(placeLabels([{ ...wish, x: 100 }], PICTURE)[0]?.x).toBe(114)
    expect(placeLabels([{ ...wish, x: 590 }], PICTURE)[0]?.x).toBe(496)
  })

  it('give way to larger ones', () => {
    const wish = { x: 300, y: 200, radius: 5, width: 590, height: 390 }
    const small = { ...wish, key: 'small', priority: 1 }
    const large = { ...wish, key: 'large', priority: 2, width: 50, height: 14 }
    expect(placeLabels([small, large], PICTURE).map(({ key }) => key)).toEqual(['large'])
  })
})
