import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandKeys } from '../../../src/corroboration/hashing/band-keys'
import { minHash } from '../../../src/corroboration/hashing/min-hash'

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

const agreement = (left: Uint32Array, right: Uint32Array) =>
  left.filter((value, at) => value === right[at]).length / left.length

describe('a MinHash signature', () => {
  it.each([
    [0, 100, 0],
    [50, 150, 1 / 3],
    [20, 120, 2 / 3],
    [0, 100, 1],
  ])('estimates the Jaccard similarity of sets (%i to %i)', (from, to, similarity) => {
    const other = similarity === 0 ? range(500, 600) : range(from, to)
    expect(agreement(minHash(range(0, 100), 400), minHash(other, 400))).toBeCloseTo(similarity, 0.9)
  })

  it('is the same on every machine', () => {
    expect([...minHash([1, 2, 3], 4)]).toEqual([...minHash([3, 2, 1], 4)])
    expect([...minHash([1, 2, 3], 3)]).toMatchInlineSnapshot(`
      [
        2117216093,
        232174035,
        813272876,
      ]
    `)
  })

  it('depends on what is in the set, not on order or repetition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (items) => {
        expect(minHash([...items, ...items].toReversed(), 8)).toEqual(minHash(items, 8))
      }),
    )
  })
})

describe('band keys', () => {
  const banding = { bands: 16, rows: 2 }
  const meet = (left: readonly number[], right: readonly number[]) => {
    const keys = new Set(bandKeys(left, banding))
    return bandKeys(right, banding).some((key) => keys.has(key))
  }
  const share = (overlap: number) =>
    range(0, 200).filter((i) =>
      meet(range(1000 * i, 1000 * i + 20), range(1000 * i + 20 - overlap, 1000 * i + 40 - overlap)),
    ).length / 200

  it('bring together nearly all sets that are half alike', () => expect(share(14)).toBeGreaterThan(0.97))

  it('keep apart nearly all that share one of twenty', () => expect(share(1)).toBeLessThan(0.1))

  it('keep apart what shares nothing', () => expect(share(0)).toBe(0))
})
