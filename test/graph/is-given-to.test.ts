import { describe, expect, it } from 'vitest'
import { isGivenTo } from '../../src/graph/is-given-to'

describe('what somebody said goes back to the outlet that comes next', () => {
  it.each([
    'The minister told ',
    'Ndiaye told the French daily ',
    'In an interview with ',
    'he said in a telephone interview with the Nairobi-based broadcaster ',
    'Ortiz said in remarks to ',
    'in comments published by ',
    'She was quoted by ',
    'Speaking to ',
    'in an interview aired on ',
    'he argued in an op-ed for ',
    'Writing in the ',
    'an emailed statement to ',
    'speaking exclusively to ',
  ])('%s...', (before) => {
    expect(isGivenTo(before)).toBe(true)
  })

  it.each([
    '',
    'Ndiaye told reporters that ',
    'Ndiaye told the court and ',
    'The ministry accused ',
    'He interviewed for a job at the firm that owns ',
    'The interview was a success. ',
    'Ndiaye told parliament as ',
  ])('not after %s...', (before) => {
    expect(isGivenTo(before)).toBe(false)
  })

  it('in time that does not grow with the sentence', () => {
    expect(isGivenTo('told '.repeat(100_000))).toBe(true)
  })
})
