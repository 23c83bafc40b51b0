import { describe, expect, it } from 'vitest'
import { matterOf } from '../../../src/graph/denials/matters'
import { stemOf } from '../../../src/graph/denials/stem-of'

describe('words that are compared', () => {
  it.each([
    ['bombing', 'bombed'],
    ['torture', 'torturing'],
    ['rammed', 'ramming'],
    ['shot', 'shooting'],
    ['smugglers', 'smuggling'],
    ['allies', 'ally'],
  ])('have one stem where they are forms of one word: %s, %s', (left, right) => {
    expect(stemOf(left)).toBe(stemOf(right))
  })

  it.each([
    ['glass', 'glance'],
    ['fish', 'fine'],
  ])('have two where they are two words: %s, %s', (left, right) => {
    expect(stemOf(left)).not.toBe(stemOf(right))
  })

  it('keep at least three letters', () => {
    for (const word of ['red', 'sing', 'ores', 'ion', 'bees']) expect(stemOf(word).length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['meddling', 'interference'],
    ['airstrikes', 'bombed'],
    ['hackers', 'cyberattack'],
  ])('tell of one kind of deed: %s, %s', (left, right) => {
    expect(matterOf(left)).toBe(matterOf(right))
  })

  it('tell of different deeds', () => {
    expect(matterOf('hacking')).not.toBe(matterOf('bribery'))
  })
})
