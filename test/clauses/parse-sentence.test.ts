import { describe, expect, it } from 'vitest'
import { parseSentence } from '../../src/clauses'
import { tagTokens } from '../../src/language'
import type { NounPhrase, Span } from '../../src/model'

/** Clauses as lines: "subjects | verb | objects | preposition(phrases)", names told by their capitals. */
function parse(text: string): string[] {
  const tokens = tagTokens(text, { start: 0, end: text.length })
  const sentence = {
    id: 's',
    articleId: 'a',
    index: 0,
    paragraph: 0,
    isHeadline: false,
    span: { start: 0, end: text.length },
    tokens,
  }
  const names = tokens.flatMap((token, at) =>
    at > 0 && /^\p{Lu}/u.test(token.text) ? [{ start: at, end: at + 1 }] : [],
  )
  const mentions = names.map((span) => ({
    id: String(span.start),
    articleId: 'a',
    sentenceId: 's',
    span: { start: 0, end: 0 },
    tokens: span,
    text: '',
    type: 'person' as const,
    form: 'name' as const,
    known: null,
    cues: {},
    rule: 'test',
    confidence: 1,
  }))
  const words = ({ start, end }: Span): string =>
    tokens
      .slice(start, end)
      .map((token) => token.text || token.normal)
      .join(' ')
  const list = (phrases: readonly NounPhrase[]): string => phrases.map(words).join(', ')
  return parseSentence(sentence, mentions).clauses.map(({ subjects, verb, objects, attachments }) =>
    [
      list(subjects),
      words(verb),
      list(objects),
      attachments.map((one) => `${one.preposition}(${list(one.phrases)})`).join(' '),
    ]
      .join(' | ')
      .replace(/(?: \| )+$/u, ''),
  )
}

describe('parseSentence', () => {
  it('finds subject, verb and object', () => {
    expect(parse('The minister criticised Ghana in March')).toEqual(['The minister | criticised | Ghana | in(March)'])
  })

  it('gives coordinated verbs one subject', () => {
    expect(parse('The court fined Shell and banned BP')).toEqual([
      'The court | fined | Shell',
      'The court | banned | BP',
    ])
  })

  it('gives a clause between commas to the name before it, and the verb behind it to the main subject', () => {
    expect(parse('The general, who had met Khan, resigned')).toEqual([
      'The general | had met | Khan',
      'The general | resigned',
    ])
  })

  it('reads what follows a verb of speech as a clause of its own', () => {
    expect(parse('Officials said Kenya had attacked Somalia')).toEqual([
      'Officials | said',
      'Kenya | had attacked | Somalia',
    ])
  })

  it('lets the object of a request do what is asked', () => {
    expect(parse('They urged Iran to release prisoners')).toEqual([
      'They | urged | Iran',
      'Iran | to release | prisoners',
    ])
  })

  it('keeps the agent of a passive behind its "by"', () => {
    expect(parse('Reporters were detained by Egypt')).toEqual(['Reporters | were detained |  | by(Egypt)'])
  })

  it('takes a past form before a "by" for a modifier of the noun', () => {
    expect(parse('The talks hosted by Oman failed')).toEqual(['The talks | hosted |  | by(Oman)', 'The talks | failed'])
  })

  it('does not let a headline lose its two subjects', () => {
    expect(parse('Putin, Macron meet')[0]).toContain('| meet')
  })
})
