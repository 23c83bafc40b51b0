import { describe, expect, it } from 'vitest'
import { oddsRatioOf, precisionOf } from '../../../src/claims/confidence/odds-of'

const rules = {
  sure: { made: 195, typed: 195, held: 195 },
  coin: { made: 100, typed: 70, held: 50 },
  lucky: { made: 2, typed: 2, held: 2 },
  unlucky: { made: 2, typed: 1, held: 0 },
}
const AVERAGE = (195 + 50 + 2) / (195 + 100 + 2 + 2)

describe('the precision of a rule', () => {
  it('is the share of its claims that hold, where many were seen', () => {
    expect(precisionOf(rules, 'coin')).toBeCloseTo(0.5, 1)
    expect(precisionOf(rules, 'sure')).toBeGreaterThan(0.99)
  })

  it('stays near that of all claims where few were seen: two of two prove little, and none of two does not condemn', () => {
    expect(precisionOf(rules, 'lucky')).toBeCloseTo((2 + 10 * AVERAGE) / 12)
    expect(precisionOf(rules, 'unlucky')).toBeCloseTo((10 * AVERAGE) / 12)
  })

  it.each(['never seen', 'toString', '__proto__'])('is that of all claims for a rule that made none: %s', (rule) => {
    expect(precisionOf(rules, rule)).toBeCloseTo(AVERAGE)
  })
})

describe('a circumstance', () => {
  it('lowers the odds where fewer claims hold in it than their rules promise', () => {
    expect(oddsRatioOf({ made: 50, typed: 30, held: 25, promised: 40 })).toBeLessThan(0.35)
  })

  it('changes nothing where just as many hold, or none were seen', () => {
    expect(oddsRatioOf({ made: 50, typed: 40, held: 40, promised: 40 })).toBeCloseTo(1)
    expect(oddsRatioOf({ made: 0, typed: 0, held: 0, promised: 0 })).toBe(1)
  })

  it('weighs little where few were seen', () => {
    const few = oddsRatioOf({ made: 2, typed: 1, held: 1, promised: 1.6 })
    const many = oddsRatioOf({ made: 200, typed: 100, held: 100, promised: 160 })
    expect(few).toBeGreaterThan(many)
    expect(few).toBeLessThan(1)
  })
})
