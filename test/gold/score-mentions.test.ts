import { describe, expect, it } from 'vitest'
import { readMarks } from './read-marks'
import { type FoundMention, scoreMentions } from './score-mentions'
import { figuresOf } from './tally'

const GOLD = readMarks(
  '[[person:Ama Osei]] told [[outlet:The Daily Guide]] in [[?:Kumasi]] that [[country:Ghana|GH]] won.',
  '/',
)

function find(words: string, type: FoundMention['type'], countryCode: string | null = null): FoundMention {
  const start = GOLD.text.indexOf(words)
  return { start, end: start + words.length, text: words, type, countryCode }
}

const PERFECT = [find('Ama Osei', 'person'), find('The Daily Guide', 'outlet'), find('Ghana', 'country', 'GH')]

describe('the score of mentions', () => {
  it('is perfect where all is found and nothing else', () => {
    expect(figuresOf(scoreMentions(GOLD, PERFECT).total)).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  it('does not ask for the article before a name', () => {
    const found = [find('Ama Osei', 'person'), find('Daily Guide', 'outlet'), find('Ghana', 'country', 'GH')]
    expect(scoreMentions(GOLD, found).misses).toEqual([])
  })

  it('counts neither for nor against what may be found or not', () => {
    expect(scoreMentions(GOLD, [...PERFECT, find('Kumasi', 'person')]).total.found).toBe(3)
  })

  it('takes another type, another country and half a name for wrong', () => {
    const found = [find('Osei', 'person'), find('Daily Guide', 'organization'), find('Ghana', 'country', 'GN')]
    const { total, misses } = scoreMentions(GOLD, found)
    expect(total).toMatchObject({ right: 0, found: 3, expected: 3 })
    expect(misses).toEqual([
      'person:Ama Osei -> person:Osei',
      'outlet:The Daily Guide -> organization:Daily Guide',
      'country:Ghana|GH -> country:Ghana|GN',
    ])
  })

  it('takes a name where there is none for wrong, under the type that it was given', () => {
    const { byType, misses } = scoreMentions(GOLD, [...PERFECT, find('won', 'person')])
    expect(misses).toEqual(['no name -> person:won'])
    expect(byType.get('person')).toMatchObject({ right: 1, found: 2, expected: 1 })
  })
})
