import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePlaces, encodePlaces } from '../../../../src/viewer/core/state/encoded-places'

const coordinate = fc.double({ min: -20_000, max: 20_000, noNaN: true })
const places = fc.array(fc.record({ x: coordinate, y: coordinate }))

describe('encoded places', () => {
  it('are read back where they were, but for a hair', () => {
    fc.assert(
      fc.property(places, (sent) => {
        const read = decodePlaces(encodePlaces(sent), sent.length)
        expect(read?.length).toBe(sent.length)
        sent.forEach(({ x, y }, index) => {
          expect(Math.abs((read?.[index]?.x ?? Infinity) - x)).toBeLessThan(0.7)
          expect(Math.abs((read?.[index]?.y ?? Infinity) - y)).toBeLessThan(0.7)
        })
      }),
    )
  })

  it('need no escape in an address, and some six letters a place', () => {
    const letters = encodePlaces(Array.from({ length: 1000 }, (_, index) => ({ x: index, y: -index * 7 })))
    expect(letters).toMatch(/^[\w.-]+$/)
    expect(letters.length).toBeLessThan(6000)
  })

  it.each(['', '....', '0.0.0.0.', '0.10.0.10.AAAA', '0.10.0.10.!!!!', 'a.b.c.d.AAAAAA', '0.10.0.AAAAAA'])(
    'of another graph or of none (%s) are refused',
    (letters) => expect(decodePlaces(letters, 1)).toBeNull(),
  )
})
