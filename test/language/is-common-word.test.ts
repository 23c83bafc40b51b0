import { describe, expect, it } from 'vitest'
import { isCommonWord, isGivenName, isSurname } from '../../src/language'
import { COMMON_WORDS, COUNTRIES } from '../../src/language/lexicon'
import { ADJECTIVES } from '../../src/language/lexicon/common-words/adjectives'
import { NOUNS_A_C } from '../../src/language/lexicon/common-words/nouns-a-c'
import { NOUNS_D_L } from '../../src/language/lexicon/common-words/nouns-d-l'
import { NOUNS_M_R } from '../../src/language/lexicon/common-words/nouns-m-r'
import { NOUNS_S_Z } from '../../src/language/lexicon/common-words/nouns-s-z'
import { byText, foldName } from '../../src/model'

const common = (text: string): string[] => text.split(' ').filter(isCommonWord)
const uncommon = (text: string): string[] => text.split(' ').filter((word) => !isCommonWord(word))

describe('a common word', () => {
  it('is an ordinary noun that the name of a body is made of', () => {
    expect(uncommon('ministry employment inspection truth reconciliation commission kilo class business')).toEqual([])
    expect(uncommon('agency audit scheme welfare heritage championship bureau tribunal horticulture')).toEqual([])
  })

  it('is an ordinary adjective', () => {
    expect(uncommon('tertiary sustainable metropolitan municipal vocational inclusive electoral maritime')).toEqual([])
  })

  it('is one with an ending too', () => {
    expect(uncommon('factories establishments boxes churches cities agencies pianos')).toEqual([])
    expect(uncommon('audited privileged auditing financing adopted applied locally')).toEqual([])
    expect(uncommon("ministry's employment's")).toEqual([])
  })

  it('is an irregular plural', () => {
    expect(uncommon('children women phenomena crises wives policemen')).toEqual([])
  })

  it('is one whatever diacritics it is written with', () => {
    expect(uncommon('café façade élite naïve')).toEqual([])
  })
})

describe('a name', () => {
  it('of a person is no common word', () => {
    expect(common('putin mensah kwame macron netanyahu nguyen oluwaseun akufo')).toEqual([])
  })

  it('of a place is no common word', () => {
    expect(common('accra nairobi kyiv turkey jakarta tehran')).toEqual([])
  })

  it('is no common word for looking like one with an ending', () => {
    expect(common('james jared frances gilles soares barnes')).toEqual([])
  })
})

describe('the list of common words', () => {
  it('has the ordinary words of English by the thousand', () => {
    expect(COMMON_WORDS.length).toBeGreaterThan(6000)
  })

  it('has each word once', () => {
    expect(COMMON_WORDS.length - new Set(COMMON_WORDS).size).toBe(0)
  })

  it('has nouns in order and adjectives in order', () => {
    const nouns = [...NOUNS_A_C, ...NOUNS_D_L, ...NOUNS_M_R, ...NOUNS_S_Z]
    expect(nouns).toEqual([...nouns].sort(byText))
    expect(ADJECTIVES).toEqual([...ADJECTIVES].sort(byText))
  })

  it('is written in lower case letters without diacritics', () => {
    expect(COMMON_WORDS.filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
  })

  it('has no first name and no family name', () => {
    expect(COMMON_WORDS.filter((word) => isGivenName(word) || isSurname(word))).toEqual([])
  })

  it('has no country and no capital', () => {
    const constituents = COUNTRIES.flatMap((country) => country.constituents ?? [])
    const names = [...COUNTRIES, ...constituents].flatMap(({ name, capital = '' }) => [name, capital])
    const folded = new Set(names.map(foldName))
    expect(COMMON_WORDS.filter((word) => folded.has(word))).toEqual([])
  })
})
