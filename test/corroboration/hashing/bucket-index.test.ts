import { describe, expect, it } from 'vitest'
import { BucketIndex, MOST_IN_BUCKET } from '../../../src/corroboration/hashing/bucket-index'

describe('a bucket index', () => {
  it('finds the items that share a key, most shared first, then in the order of adding', () => {
    const index = new BucketIndex(10)
    index.add(7, [1, 2])
    index.add(3, [2, 3])
    index.add(5, [2, 3, 4])
    expect(index.find([2, 3])).toEqual([
      [3, 2],
      [5, 2],
      [7, 1],
    ])
  })

  it('finds nothing under a key that nothing has, also where it falls into the same slot', () => {
    const index = new BucketIndex(1)
    index.add(1, [8])
    expect(index.find([16])).toEqual([])
  })

  it('proposes nothing from a bucket that is too full to tell anything, and goes on with the others', () => {
    const index = new BucketIndex(1000)
    for (let item = 0; item < 200; item++) index.add(item, [1, 1000 + item])
    expect(index.find([1])).toEqual([])
    expect(index.find([1, 1100])).toEqual([[100, 1]])
  })

  it('proposes from a bucket that is just full', () => {
    const index = new BucketIndex(100)
    for (let item = 0; item < MOST_IN_BUCKET; item++) index.add(item, [1])
    expect(index.find([1])).toHaveLength(MOST_IN_BUCKET)
  })

  it('takes keys of all 32 bits', () => {
    const index = new BucketIndex(4)
    index.add(1, [0xffffffff, 0x80000000])
    expect(index.find([0xffffffff])).toEqual([[1, 1]])
    expect(index.find([0x80000000])).toEqual([[1, 1]])
  })
})
