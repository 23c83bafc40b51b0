import { describe, expect, it } from 'vitest'
import { extractText } from '../../support/extract-text'

describe('a verb of speech', () => {
  it.each([
    [
      'may interrupt what is said',
      'The bridge, David Cameron said, will be closed.',
      'David Cameron | said | The bridge … will be closed',
    ],
    [
      'may have a bracket behind its speaker',
      '"The bridge is unsafe," Sir Keir Starmer (Labour) said.',
      'Keir Starmer | said | The bridge is unsafe',
    ],
    [
      'has the same speaker where he goes on',
      'David Cameron said the bridge was unsafe, adding that trains would stop.',
      'David Cameron | adding | trains would stop',
    ],
    [
      'may hang on another verb',
      'David Cameron went on to say that trains would stop.',
      'David Cameron | to say | trains would stop',
    ],
    [
      'may have a paper as its subject',
      'The survey shows that trains are late.',
      'The survey | shows | trains are late',
    ],
    [
      'may have its matter behind a preposition',
      'David Cameron warned of strikes.',
      'David Cameron | warned | strikes',
    ],
  ])('%s', (_, text, line) => {
    expect(extractText(text).attributions).toContain(line)
  })

  it('has the relative pronoun for its source words, and whom that stands for as its source', () => {
    const { attributions, extraction } = extractText('David Cameron, who said that trains would stop, left.')
    expect(attributions).toEqual(['who | said | trains would stop'])
    expect(extraction.attributions[0]?.sourceChainId).toBe(extraction.chains[0]?.id)
  })

  it('is no attribution of its own where a speaker says "I think" within his words', () => {
    expect(extractText('"I think trains will stop," David Cameron said.').attributions).toEqual([
      'David Cameron | said | I think trains will stop',
    ])
  })
})

describe('a verb of attitude', () => {
  it.each([
    ['for or against', 'David Cameron opposes the tax on sugar.', 'David Cameron | opposes | the tax on sugar'],
    ['of wishing', 'David Cameron wants to build a bridge.', 'David Cameron | wants | to build a bridge'],
    ['of refusing', 'David Cameron refused to pay the fine.', 'David Cameron | refused | to pay the fine'],
    ['of naming', 'David Cameron called the plan a mistake.', 'David Cameron | called | the plan a mistake'],
    ['of asking', 'David Cameron called for a new vote.', 'David Cameron | called | a new vote'],
    ['of referring', 'David Cameron referred to the old plan.', 'David Cameron | referred | the old plan'],
  ])('%s makes an attribution', (_, text, line) => {
    expect(extractText(text).attributions).toContain(line)
  })

  it('needs somebody who can have one', () => {
    expect(extractText('The bridge needs to be painted. Rust attacked the bridge.').attributions).toEqual([])
  })

  it('stays his reading who tells of it', () => {
    expect(extractText('Angela Merkel said that David Cameron opposes the tax.').attributions).toEqual([
      'Angela Merkel | said | David Cameron opposes the tax',
    ])
  })

  it('puts nothing on the word of the one who has it', () => {
    const claim = extractText('David Cameron opposes the French attack on Mali.').claim('France -assault-> Mali')
    expect(claim.attributionId).toBeNull()
  })
})
