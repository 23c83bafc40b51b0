import { describe, expect, it } from 'vitest'
import { RELATION_KINDS, type RelationType } from '../../../../src/model'
import { PALETTES } from '../../../../src/viewer/core/drawing/palette'
import { relationColor } from '../../../../src/viewer/core/drawing/relation-color'

const channels = (color: string) => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))

/** Blue over red, which every common color vision keeps: red-green blindness leaves the blue-yellow axis. */
const blueness = (color: string) => {
  const [red = 0, , blue = 0] = channels(color)
  return blue - red
}

describe.each(['light', 'dark'] as const)('the colors of relations in %s', (theme) => {
  const color = (type: RelationType) => relationColor(type, PALETTES[theme])

  it('run from orange for conflict to blue for cooperation in the order of the scores', () => {
    const scored = RELATION_KINDS.filter(({ score }) => score !== null).sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    const blue = scored.map(({ type }) => blueness(color(type)))
    expect(blue).toEqual([...blue].sort((a, b) => a - b))
  })

  it('tell the mildest conflict from the mildest cooperation', () => {
    expect(blueness(color('consult')) - blueness(color('reject'))).toBeGreaterThan(60)
  })

  it('are grey for what is neither', () => {
    for (const type of ['lead', 'say', 'comention'] as const) {
      const values = channels(color(type))
      expect(Math.max(...values) - Math.min(...values)).toBeLessThan(20)
    }
  })
})
