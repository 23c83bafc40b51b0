import { describe, expect, it } from 'vitest'
import { tagTokens } from '../../src/language'
import * as bodyKinds from '../../src/mentions/lexicon/body-kinds'
import * as clubWords from '../../src/mentions/lexicon/clubs-words'
import * as evidenceWords from '../../src/mentions/lexicon/evidence-words'
import * as shipWords from '../../src/mentions/lexicon/non-name-words'

const ENDINGS = ['PLACE_ENDINGS', 'SURNAME_ENDINGS', 'ABSTRACT_ENDINGS']

describe('a list of words that tokens are compared with', () => {
  it('has no word that the tagger takes apart', () => {
    const lists = Object.entries({ ...bodyKinds, ...clubWords, ...evidenceWords, ...shipWords })
    const compared = lists.filter(([name]) => !ENDINGS.includes(name)).flatMap(([, list]) => list)
    expect(compared.filter((word) => tagTokens(word, { start: 0, end: word.length }).length !== 1)).toEqual([])
  })
})
