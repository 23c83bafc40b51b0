import { describe, expect, it } from 'vitest'
import { sizeSamples } from '../../../../src/viewer/core/drawing/size-samples'

const VALUES = new Map([
  ['a', 1],
  ['b', 90],
  ['c', 20],
  ['d', 400],
])
const SIZES = new Map([
  ['a', 4],
  ['b', 13],
  ['c', 9],
  ['d', 26],
])

describe('the discs to read others by', () => {
  it('are the largest, one about half as large and the smallest of those that are shown', () => {
    expect(sizeSamples(['a', 'b', 'c', 'd'], VALUES, SIZES).map(({ value }) => value)).toEqual([400, 90, 1])
    expect(sizeSamples(['a', 'b', 'c'], VALUES, SIZES).map(({ value }) => value)).toEqual([90, 20, 1])
  })

  it('are one where all are alike, and none where nothing is shown', () => {
    expect(sizeSamples(['a'], VALUES, SIZES)).toEqual([{ value: 1, radius: 4 }])
    expect(sizeSamples([], VALUES, SIZES)).toEqual([])
  })
})
