import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOverTime } from '../../../../src/viewer/core/time/count-over-time'

const at = (...dates: readonly (string | null)[]) => dates.map((date) => ({ date, lane: 'one' as const }))
const binsOf = (dates: readonly (string | null)[], most = 12) =>
  countOverTime(at(...dates), most).bins.map(({ since, until, total }) => [since, until, total])

const date = fc
  .tuple(fc.integer({ min: 1, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map(([year, month, day, parts]) =>
    [String(year).padStart(4, '0'), ...[month, day].slice(0, parts).map((part) => String(part).padStart(2, '0'))].join(
      '-',
    ),
  )

describe('counting over time', () => {
  it.each<[string, readonly string[], readonly (readonly [string, string, number])[]]>([
    [
      'by days',
      ['2017-05-30', '2017-06-01'],
      [
        ['2017-05-30', '2017-05-30', 1],
        ['2017-05-31', '2017-05-31', 0],
        ['2017-06-01', '2017-06-01', 1],
      ],
    ],
    [
      'by months',
      ['2017-05-30', '2017-08-01', '2017-08'],
      [
        ['2017-05', '2017-05', 1],
        ['2017-06', '2017-06', 0],
        ['2017-07', '2017-07', 0],
        ['2017-08', '2017-08', 2],
      ],
    ],
    [
      'by years',
      ['2012', '2014-01-01'],
      [
        ['2012', '2012', 1],
        ['2013', '2013', 0],
        ['2014', '2014', 1],
      ],
    ],
  ])('goes %s', (_, dates, bins) => {
    expect(binsOf(dates, dates.length === 3 ? 4 : 3)).toEqual(bins)
  })

  it('covers a long history in few periods', () => {
    expect(binsOf(['1789-07-14', '1945', '2017-05-30'], 6).length).toBeLessThanOrEqual(6)
  })

  it('says what is dated less precisely than its periods, and what not at all', () => {
    const { bins, coarser, undated } = countOverTime(at('2017-05-30', '2017-05-30', '2017', null), 12)
    expect([bins.length, coarser, undated]).toEqual([1, 1, 1])
  })

  it('is empty where nothing has a date', () => {
    expect(countOverTime(at(null, null), 12)).toEqual({ bins: [], coarser: 0, undated: 2 })
  })

  it('tells lanes apart', () => {
    const { bins } = countOverTime(
      [
        { date: '2017', lane: 'there' },
        { date: '2017', lane: 'back' },
        { date: '2017', lane: 'there' },
      ],
      12,
    )
    expect(bins).toEqual([{ since: '2017', until: '2017', counts: { there: 2, back: 1 }, total: 3 }])
  })

  it('counts each thing once, in at most as many periods as are allowed, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.option(date)), fc.integer({ min: 2, max: 40 }), (dates, most) => {
        const { bins, coarser, undated } = countOverTime(at(...dates), most)
        expect(bins.reduce((sum, { total }) => sum + total, 0) + coarser + undated).toBe(dates.length)
        expect(bins.length).toBeLessThanOrEqual(most)
        expect(bins.every(({ since }, index) => index === 0 || since > (bins[index - 1]?.until ?? ''))).toBe(true)
        for (const { since, until } of bins) expect(since <= until).toBe(true)
        expect(bins.length === 0 || ((bins.at(0)?.total ?? 0) > 0 && (bins.at(-1)?.total ?? 0) > 0)).toBe(true)
      }),
    )
  })
})
