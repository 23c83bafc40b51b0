import { describe, expect, it } from 'vitest'
import { extractText } from '../../support/extract-text'

describe('a quotation', () => {
  it.each([
    [
      'belongs whole to the one named in its middle',
      '"The harvest failed," Angela Merkel said. "We need help."',
      ['Angela Merkel | said | The harvest failed … We need help'],
    ],
    [
      'belongs whole to the one named behind its last sentence',
      '"The harvest failed. We need help," said Angela Merkel.',
      ['Angela Merkel | said | The harvest failed … We need help'],
    ],
    [
      'goes on over sentences without a mark',
      'Angela Merkel said: "The harvest failed. Nobody came. We need help."',
      ['Angela Merkel | said | The harvest failed … Nobody came … We need help'],
    ],
    [
      'goes on in the next paragraph that opens with a mark of its own',
      'Angela Merkel said: "The harvest failed.\n\n"We need help."',
      ['Angela Merkel | said | The harvest failed … We need help'],
    ],
    [
      'does not go on where the next paragraph opens with none',
      'Angela Merkel said: "The harvest failed.\n\nFarmers were angry.',
      ['Angela Merkel | said | The harvest failed'],
    ],
    [
      'is known by doubled apostrophes too',
      "''The harvest failed,'' said Angela Merkel. ''We need help.''",
      ['Angela Merkel | said | The harvest failed … We need help'],
    ],
    [
      'may be of single marks',
      '‘The harvest failed’, Angela Merkel said.',
      ['Angela Merkel | said | The harvest failed'],
    ],
    ['of one word is nobody’s', 'The so-called "harvest" failed.', []],
  ])('%s', (_, text, lines) => {
    expect(extractText(text).attributions).toEqual(lines)
  })

  it('credits what it says two sentences later to its speaker', () => {
    const { extraction, claim } = extractText(
      '"The harvest failed," Angela Merkel said on Monday. "We need help. Russia has attacked Ukraine."',
    )
    const merkel = extraction.chains.find(({ name }) => name === 'Angela Merkel')
    const attack = claim('Russia -assault-> Ukraine')
    expect(attack.attributedTo).toBe(merkel?.id)
    expect(attack.attributionId).toBe(extraction.attributions[0]?.id)
    expect(attack.quoted).toBe(true)
  })

  it('holds the speech that is told within it, also sentences later', () => {
    const { attributions } = extractText(
      '"The harvest failed," Angela Merkel said. "Boris Johnson told Reuters that the tax must fall."',
    ).extraction
    expect(attributions).toHaveLength(2)
    expect(attributions[1]?.parentId).toBe(attributions[0]?.id)
  })
})
