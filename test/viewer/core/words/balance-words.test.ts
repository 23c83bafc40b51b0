import { describe, expect, it } from 'vitest'
import { balanceWords } from '../../../../src/viewer/core/words/balance-words'

describe('the balance of conflict and cooperation', () => {
  it.each([
    [3, 3, 'As much conflict as cooperation'],
    [3, 2, 'A little more conflict than cooperation'],
    [2, 3, 'A little more cooperation than conflict'],
    [4, 2, 'Mostly conflict'],
    [1, 9, 'Mostly cooperation'],
    [1, 0, 'Nothing but conflict'],
    [0, 5, 'Nothing but cooperation'],
  ])('of %d sentences and %d is told as “%s”', (conflict, cooperation, words) => {
    expect(balanceWords({ conflict, cooperation })).toBe(words)
  })
})
