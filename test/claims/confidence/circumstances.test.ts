import { describe, expect, it } from 'vitest'
import { extractText } from '../../support/extract-text'

const LONG_WAY = ' on the evening of the last day of a long week of talks over the two rivers '

describe('the circumstances of a claim', () => {
  it.each([
    ['none where both ends are plain names', 'France accused Russia.', 'France -accuse-> Russia', []],
    [
      'an end that coreference found',
      'Angela Merkel spoke. She accused Russia.',
      'Angela Merkel -accuse-> Russia',
      ['found'],
    ],
    ['ends far apart', `France${LONG_WAY}accused Russia.`, 'France -accuse-> Russia', ['far']],
    ['people who stand for their country', 'French farmers attacked Spain.', 'France -assault-> Spain', ['people']],
    [
      'a thing that stands for its owner',
      'Israel bombed positions of Hezbollah.',
      'Israel -assault-> Hezbollah',
      ['owner'],
    ],
  ])('are %s', (_, text, line, circumstances) => {
    expect(extractText(text).claim(line).circumstances).toEqual(circumstances)
  })

  it('are not those of a description where the rule is about descriptions', () => {
    const read = extractText('Emmanuel Macron arrived. The French leader smiled.')
    expect(read.claims).toContain('Emmanuel Macron -lead-> France')
    expect(read.claim('Emmanuel Macron -lead-> France').circumstances).toEqual([])
  })

  it('make a claim less sure than its rule where they were found to', () => {
    const near = extractText('France accused Russia.').claim('France -accuse-> Russia')
    const far = extractText(`France${LONG_WAY}accused Russia.`).claim('France -accuse-> Russia')
    expect(far.rule).toBe(near.rule)
    expect(far.confidence).toBeLessThan(near.confidence)
  })
})
