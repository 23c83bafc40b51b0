import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Spell, spellsOf } from '../../../src/formats/gexf/spells'

const spell = (start: string, end = start): Spell => ({ start, end })

describe('the days that dates stand for', () => {
  it.each<readonly [string, readonly string[], readonly Spell[]]>([
    ['nothing', [], []],
    ['a day is a day', ['2017-05-30'], [spell('2017-05-30')]],
    ['a month is all of it', ['2017-04'], [spell('2017-04-01', '2017-04-30')]],
    ['also February', ['2017-02', '2016-02'], [spell('2016-02-01', '2016-02-29'), spell('2017-02-01', '2017-02-28')]],
    ['a year is all of it', ['2017'], [spell('2017-01-01', '2017-12-31')]],
    ['a day within its month adds nothing', ['2017-05', '2017-05-30'], [spell('2017-05-01', '2017-05-31')]],
    ['days that touch are one spell', ['2017-05-31', '2017-06-01'], [spell('2017-05-31', '2017-06-01')]],
    ['also over a new year', ['2017-12-31', '2018-01'], [spell('2017-12-31', '2018-01-31')]],
    ['also over a leap day', ['2016-02-28', '2016-02-29', '2016-03-01'], [spell('2016-02-28', '2016-03-01')]],
    ['days that do not are two', ['2017-05-30', '2017-05-28'], [spell('2017-05-28'), spell('2017-05-30')]],
    ['what the calendar has not is left out', ['2017-02-30', '2017-13', '0000', 'May', '2017-5', ''], []],
  ])('%s', (_, dates, expected) => expect(spellsOf(dates)).toEqual(expected))

  it('come in order, apart from each other, and hold every date', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.toISOString().slice(0, length))
    fc.assert(
      fc.property(fc.array(date, { maxLength: 8 }), (dates) => {
        const spells = spellsOf(dates)
        expect(spells).toEqual(spellsOf(dates.toReversed()))
        for (const one of dates) {
          expect(spells.filter(({ start, end }) => start <= `${one}-99` && one <= end)).toHaveLength(1)
        }
        for (const [index, { start }] of spells.slice(1).entries()) {
          const gap = Date.parse(start) - Date.parse(spells[index]?.end ?? '')
          expect(gap).toBeGreaterThan(24 * 3600 * 1000)
        }
      }),
    )
  })
})
