import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framesByNoun, ROLE_NOUNS, SPEECH_NOUNS, singularOf } from '../../../src/claims/lexicon'

describe('the singular of a noun', () => {
  it.each([
    ['talks', 'talk'],
    ['allies', 'ally'],
    ['crises', 'crisis'],
    ['sanctions', 'sanction'],
    ['ties', 'tie'],
    ['forces', 'force'],
    ['warships', 'warship'],
    ['embargoes', 'embargo'],
    ['speeches', 'speech'],
    ['taxes', 'tax'],
    ['houses', 'house'],
    ['wives', 'wife'],
    ['spokeswomen', 'spokeswoman'],
    ['businesses', 'business'],
    ['news', 'news'],
    ['press', 'press'],
    ['campus', 'campus'],
    ['crisis', 'crisis'],
    ['headquarters', 'headquarters'],
    ['attack', 'attack'],
  ])('of "%s" is "%s"', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular)
  })

  it('leaves every noun of the tables as it is', () => {
    const nouns = [...framesByNoun.keys(), ...SPEECH_NOUNS, ...ROLE_NOUNS.map(({ noun }) => noun)]
    expect(nouns.filter((noun) => singularOf(noun) !== noun)).toEqual([])
  })

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(singularOf(word)).not.toBe('')
      }),
    )
  })
})
