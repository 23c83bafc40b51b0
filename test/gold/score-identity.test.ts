import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClusterItem } from './cluster-item'
import { describeClusterMisses } from './describe-cluster-misses'
import { scoreBCubed } from './score-b-cubed'
import { scorePairs } from './score-pairs'
import { figuresOf } from './tally'

const item = (expected: string, found: string, article = 0): ClusterItem => ({
  text: expected,
  article,
  expected: expected.split('+').filter((key) => key !== '-'),
  found: found.split('+').filter((key) => key !== '-'),
})

const always = (): boolean => true

describe('the score of identity', () => {
  it('is perfect where the same mentions stand together, whatever their keys', () => {
    const items = [item('a', '1'), item('a', '1'), item('b', '2'), item('a+b', '1+2'), item('-', '-')]
    expect(figuresOf(scoreBCubed(items))).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(figuresOf(scorePairs(items, always))).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  it('is that of the textbook where one mention joins the wrong company', () => {
    const items = [item('a', '1'), item('a', '1'), item('b', '1'), item('b', '2')]
    const { precision, recall } = figuresOf(scoreBCubed(items))
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    expect(recall).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2) / 4)
    expect(scorePairs(items, always)).toMatchObject({ right: 1, found: 3, expected: 2 })
  })

  it('takes a mention that was not found for one that stands alone', () => {
    const { precision, recall } = figuresOf(scoreBCubed([item('a', '1'), item('a', '-')]))
    expect([precision, recall]).toEqual([1, 0.5])
  })

  it('takes half of a plural for half', () => {
    const { recall } = figuresOf(scoreBCubed([item('a+b', '1'), item('a+b', '1')]))
    expect(recall).toBe(0.5)
  })

  it('counts only the pairs that it is asked for', () => {
    const items = [item('a', '1', 0), item('a', '1', 0), item('a', '1', 1)]
    expect(scorePairs(items, (a, b) => a.article !== b.article)).toMatchObject({ right: 2, expected: 2 })
  })

  it('lies between nothing and all, and turns precision into recall where gold and system change places', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'a+b', '-')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, keys), { minLength: 1 }), (pairs) => {
        const one = figuresOf(scoreBCubed(pairs.map(([gold, found]) => item(gold, found))))
        const other = figuresOf(scoreBCubed(pairs.map(([gold, found]) => item(found, gold))))
        expect(one.precision).toBeCloseTo(other.recall)
        expect(one.precision).toBeGreaterThanOrEqual(0)
        expect(one.precision).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('says which mention is lost and which is in the wrong company', () => {
    const items = [item('a', '1'), item('b', '1'), item('a', '-')]
    expect(describeClusterMisses(items)).toEqual([
      '"b"(b) wrongly joins "a"(a)',
      '"a"(a) stands apart from "a"(a) (found: nothing)',
    ])
  })
})
