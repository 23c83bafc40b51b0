import { describe, expect, it } from 'vitest'
import { accusationsAround, inReadingOrder } from '../../../src/graph/denials/accusations-around'
import type { Accusation } from '../../../src/graph/denials/statement'

const at = (index: number): Accusation => ({ statement: { sentence: { index } } }) as Accusation
const indexes = (accusations: readonly Accusation[]) => accusations.map(({ statement }) => statement.sentence.index)

describe('the accusations around a denial', () => {
  it('are all of an article of usual length, as they stand', () => {
    const ordered = inReadingOrder([at(30), at(2), at(7)])
    expect(indexes(accusationsAround(ordered, 7))).toEqual([2, 7, 30])
  })

  it.each([0, 500, 999])('are the nearest of a thousand: %d', (index) => {
    const found = indexes(
      accusationsAround(
        Array.from({ length: 1000 }, (_, i) => at(i)),
        index,
      ),
    )
    expect(found).toContain(index)
    expect(found.length).toBeLessThan(200)
    expect(Math.max(...found.map((one) => Math.abs(one - index)))).toBeLessThan(100)
  })

  it('are none where nobody accuses', () => {
    expect(accusationsAround([], 3)).toEqual([])
  })
})
