import { describe, expect, it } from 'vitest'
import { furnitureMarks } from '../../../../src/viewer/core/reading/furniture-marks'

describe('what is not the article’s own prose', () => {
  it('is marked before, between and after it', () => {
    const body = [
      { start: 13, end: 18 },
      { start: 2, end: 5 },
    ]
    expect(furnitureMarks({ text: 'Head. Share! Body. Foot.', body })).toEqual([
      { role: 'furniture', start: 0, end: 2 },
      { role: 'furniture', start: 5, end: 13 },
      { role: 'furniture', start: 18, end: 24 },
    ])
  })

  it('is all of it where there is none, and nothing where it is all', () => {
    expect(furnitureMarks({ text: 'Menu', body: [] })).toEqual([{ role: 'furniture', start: 0, end: 4 }])
    expect(furnitureMarks({ text: 'Body', body: [{ start: 0, end: 4 }] })).toEqual([])
  })
})
