import { describe, expect, it } from 'vitest'
import { isCommonWord } from '../../../src/language'
import {
  AMBIGUOUS_GIVEN_NAMES,
  EVENTS,
  GIVEN_NAMES,
  GROUP_NOUNS,
  KINSHIP,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NEVER_NAMES,
  NEVER_NAMES_ALONE,
  NICKNAMES,
  ROLE_NOUNS,
  SENTENCE_STARTERS,
  SURNAMES,
  TITLES,
  TOPIC_HEADS,
  TOPIC_STOP,
  TOPIC_TERMS,
} from '../../../src/language/lexicon'
import { foldName } from '../../../src/model'
import { repeated } from './repeated'

const given = [...GIVEN_NAMES.male, ...GIVEN_NAMES.female, ...GIVEN_NAMES.unisex]
const ambiguous = [...AMBIGUOUS_GIVEN_NAMES.male, ...AMBIGUOUS_GIVEN_NAMES.female, ...AMBIGUOUS_GIVEN_NAMES.unisex]
const topicNames = TOPIC_TERMS.flatMap(({ name, variants }) => [name, ...variants])

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['EVENTS', EVENTS],
  ['GIVEN_NAMES and AMBIGUOUS_GIVEN_NAMES', [...given, ...ambiguous]],
  ['GROUP_NOUNS', GROUP_NOUNS],
  ['KINSHIP', KINSHIP],
  ['NAME_PARTICLES', NAME_PARTICLES],
  ['NAME_SUFFIXES', NAME_SUFFIXES],
  ['NEVER_NAMES and NEVER_NAMES_ALONE', [...NEVER_NAMES, ...NEVER_NAMES_ALONE]],
  ['NICKNAMES', NICKNAMES.map((pair) => pair.join(' for '))],
  ['ROLE_NOUNS', ROLE_NOUNS],
  ['SENTENCE_STARTERS', SENTENCE_STARTERS],
  ['SURNAMES', SURNAMES],
  ['TITLES', TITLES.map(({ words }) => words)],
  ['TOPIC_HEADS', TOPIC_HEADS],
  ['TOPIC_STOP', TOPIC_STOP],
  ['TOPIC_TERMS', topicNames],
]

describe.each(lists)('the words of %s', (_, words) => {
  it('stand once', () => {
    expect(repeated(words)).toEqual([])
  })

  it('have single spaces inside and none around', () => {
    expect(words.filter((word) => word !== word.trim() || word === '' || /\s\s/.test(word))).toEqual([])
  })
})

describe('first names', () => {
  it('are many and from many cultures', () => {
    expect(given.length).toBeGreaterThan(2500)
    expect(given).toEqual(
      expect.arrayContaining(['Emmanuel', 'Aisha', 'Jinping', 'Oluwaseun', 'Sergei', 'Yuriko', 'Haakon']),
    )
  })

  it('tell the gender of their bearer', () => {
    expect(GIVEN_NAMES.male).toContain('Vladimir')
    expect(GIVEN_NAMES.female).toContain('Angela')
    expect(AMBIGUOUS_GIVEN_NAMES.male).toContain('Mark')
  })

  it('are no sentence openers', () => {
    const openers = new Set(SENTENCE_STARTERS)
    expect(given.filter((name) => openers.has(name))).toEqual([])
  })

  it('have a short form other than the full one', () => {
    expect(NICKNAMES.filter(([short, full]) => short === full)).toEqual([])
    expect(NICKNAMES).toContainEqual(['Bill', 'William'])
  })

  it('are not listed as family names', () => {
    const first = new Set(given.map(foldName))
    expect(SURNAMES.filter((name) => first.has(foldName(name)))).toEqual([])
  })
})

describe('family names', () => {
  it('are many and from many cultures', () => {
    expect(SURNAMES.length).toBeGreaterThan(4500)
    expect(SURNAMES).toEqual(
      expect.arrayContaining([
        'Takeda',
        'Zhang',
        'Nguyen',
        'Deshpande',
        'Kovacs',
        'Ouedraogo',
        'Kiplagat',
        'Bainimarama',
      ]),
    )
  })

  it('are no common English words', () => {
    expect(SURNAMES.filter((name) => isCommonWord(name.toLowerCase()))).toEqual([])
  })

  it('differ by more than case, diacritics and punctuation', () => {
    expect(repeated(SURNAMES.map(foldName))).toEqual([])
  })

  it('are single words without diacritics', () => {
    expect(SURNAMES.filter((name) => !/^\p{Lu}[A-Za-z'-]+$/u.test(name))).toEqual([])
  })
})

describe('titles', () => {
  const titleOf = (words: string) => TITLES.find((title) => title.words === words)

  it('are written in lower case, without dots', () => {
    expect(TITLES.filter(({ words }) => words !== words.toLowerCase() || words.includes('.'))).toEqual([])
  })

  it('say whether their bearer heads the body named with them', () => {
    expect(titleOf('president')).toMatchObject({ role: 'lead' })
    expect(titleOf('vice president')).toMatchObject({ role: 'member' })
    expect(titleOf('foreign minister')).toMatchObject({ role: 'member' })
    expect(titleOf('mr')).toMatchObject({ role: 'none', gender: 'male' })
    expect(titleOf('lt col')).toMatchObject({ military: true })
    expect(titleOf('wife')).toMatchObject({ role: 'relative', gender: 'female' })
  })
})

describe('topics', () => {
  it('are one under all their names', () => {
    const topicOf = (phrase: string) =>
      TOPIC_TERMS.find(({ name, variants }) => name === phrase || variants.includes(phrase))
    expect(topicOf('war in Syria')).toBe(topicOf('Syrian conflict'))
    expect(topicOf('chemical weapon')?.name).toBe('chemical weapons')
    expect(topicOf('meddling in the election')?.name).toBe('election interference')
  })

  it('are not among the words that are never topics', () => {
    const names = new Set(topicNames)
    expect(TOPIC_STOP.filter((word) => names.has(word))).toEqual([])
  })

  it('have head nouns that are not among those words either', () => {
    const stop = new Set(TOPIC_STOP)
    expect(TOPIC_HEADS.filter((word) => stop.has(word))).toEqual([])
  })
})

describe('capitalised words that are no names', () => {
  it('are days, months, holidays and languages', () => {
    expect(NEVER_NAMES).toEqual(expect.arrayContaining(['Monday', 'December', 'Ramadan', 'Arabic']))
  })

  it('leave what may open a name to the list of words that are none alone', () => {
    expect(NEVER_NAMES_ALONE).toEqual(expect.arrayContaining(['Islamic', 'North', 'Christian']))
    expect(NEVER_NAMES).not.toContain('Islamic')
  })
})
