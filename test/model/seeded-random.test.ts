import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/model'

describe('seeded random numbers', () => {
  it('are the same for the same seed, in [0, 1), and spread', () => {
    const [first, again] = [seededRandom(7), seededRandom(7)]
    const numbers = Array.from({ length: 1000 }, first)
    expect(Array.from({ length: 1000 }, again)).toEqual(numbers)
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(new Set(numbers).size).toBeGreaterThan(990)
    expect(Array.from({ length: 3 }, seededRandom(8))).not.toEqual(numbers.slice(0, 3))
  })
})
