import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause-lines'

describe('parseSentence', () => {
  it('finds subject, verb and object', () => {
    expect(clauseLines('The minister criticised Ghana in March')).toEqual([
      'The minister | criticised | Ghana | in(March)',
    ])
  })

  it('gives coordinated verbs one subject', () => {
    expect(clauseLines('The court fined Shell and banned BP')).toEqual([
      'The court | fined | Shell',
      'The court | banned | BP',
    ])
  })

  it('gives a clause between commas to the name before it, and the verb behind it to the main subject', () => {
    expect(clauseLines('The general, who had met Khan, resigned')).toEqual([
      'The general | had met | Khan',
      'The general | resigned',
    ])
  })

  it('reads what follows a verb of speech as a clause of its own', () => {
    expect(clauseLines('Officials said Kenya had attacked Somalia')).toEqual([
      'Officials | said',
      'Kenya | had attacked | Somalia',
    ])
  })

  it('lets the object of a request do what is asked', () => {
    expect(clauseLines('They urged Iran to release prisoners')).toEqual([
      'They | urged | Iran',
      'Iran | to release | prisoners',
    ])
  })

  it('keeps the agent of a passive behind its "by"', () => {
    expect(clauseLines('Reporters were detained by Egypt')).toEqual(['Reporters | were detained |  | by(Egypt)'])
  })

  it('takes a past form before a "by" for a modifier of the noun', () => {
    expect(clauseLines('The talks hosted by Oman failed')).toEqual([
      'The talks | hosted |  | by(Oman)',
      'The talks | failed',
    ])
  })

  it('does not let a headline lose its two subjects', () => {
    expect(clauseLines('Putin, Macron meet')[0]).toContain('| meet')
  })
})
