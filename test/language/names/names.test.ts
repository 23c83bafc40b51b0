import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areGivenNameSpellings,
  areNicknames,
  areSurnameSpellings,
  bodyInLexicon,
  coreOfBody,
  cutGeneration,
  mayAbbreviate,
  nameParts,
  nationalBodyKey,
  nationalBodyName,
  personParts,
  readNationalBody,
  remainderOf,
} from '../../../src/language'

describe("a person's name", () => {
  it.each([
    ['Bashar al-Assad', 'bashar assad'],
    ['Marine Le Pen', 'marine pen'],
    ['Le Pen', 'pen'],
    ['Al Gore', 'al gore'],
    ['Abdul Fattah el-Sisi', 'abd fattah sisi'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Republican Mary Baker', 'mary baker'],
    ['Kasirye Peter Okello', 'kasirye peter okello'],
    ['Van Jones', 'van jones'],
    ['Van Rompuy', 'rompuy'],
    ['Ho Chi Minh', 'ho chi minh'],
    ['J. K. Rowling', 'j k rowling'],
    ['Kim Jong-un', 'kim jong un'],
    ['Putin', 'putin'],
  ])('"%s" is compared as "%s"', (name, parts) => {
    expect(personParts(name).join(' ')).toBe(parts)
  })

  it.each([
    ['mohammed', 'muhammad'],
    ['sergei', 'sergey'],
    ['yevgeny', 'evgeny'],
    ['ahmed', 'ahmad'],
    ['yuri', 'yury'],
  ])('with "%s" in front may have "%s" there', (a, b) => {
    expect(areGivenNameSpellings(a, b)).toBe(true)
  })

  it.each([
    ['gaddafi', 'qadhafi'],
    ['kadhafi', 'qadhafi'],
    ['romanov', 'romanoff'],
    ['zelensky', 'zelenskiy'],
    ['mueller', 'muller'],
  ])('ending with "%s" may end with "%s"', (a, b) => {
    expect(areSurnameSpellings(a, b)).toBe(true)
  })

  it.each([
    ['mahmoud', 'mohammed'],
    ['hassan', 'hussein'],
    ['maria', 'marie'],
    ['ellen', 'allan'],
    ['martin', 'morton'],
    ['zhang', 'zheng'],
    ['ian', 'jan'],
  ])('with "%s" in front is not one with "%s" there', (a, b) => {
    expect(areGivenNameSpellings(a, b)).toBe(false)
  })

  it.each([
    ['zhang', 'zheng'],
    ['jensen', 'jansen'],
    ['hoffman', 'huffman'],
  ])('ending with "%s" is not one ending with "%s"', (a, b) => {
    expect(areSurnameSpellings(a, b)).toBe(false)
  })

  it('is cut before what tells the son from the father', () => {
    expect(cutGeneration(['martin', 'luther', 'king', 'jr'])).toEqual({
      bare: ['martin', 'luther', 'king'],
      generation: 'jr',
    })
    expect(cutGeneration(['malcolm', 'iii'])).toEqual({ bare: ['malcolm', 'iii'], generation: null })
  })

  it('tells short surnames apart that long ones of such a difference would not be', () => {
    expect(areSurnameSpellings('smith', 'smyth')).toBe(false)
    expect(areSurnameSpellings('asad', 'assad')).toBe(true)
    expect(areSurnameSpellings('yanukovich', 'yanukovych')).toBe(true)
  })

  it('may have a first name in its short form, by way of the long one', () => {
    expect(areNicknames('bill', 'william')).toBe(true)
    expect(areNicknames('bob', 'rob')).toBe(true)
    expect(areNicknames('bill', 'bob')).toBe(false)
  })

  it('is compared alike from both sides', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(areGivenNameSpellings(a, b)).toBe(areGivenNameSpellings(b, a))
        expect(areSurnameSpellings(a, b)).toBe(areSurnameSpellings(b, a))
        expect(areNicknames(a, b)).toBe(areNicknames(b, a))
        expect(areGivenNameSpellings(a, a)).toBe(true)
      }),
    )
  })
})

describe("a body's name", () => {
  it.each([
    ['The Tamarind Company', 'tamarind'],
    ['Tamarind Motor Co. Ltd.', 'tamarind motor'],
    ['Tamarind & Co', 'tamarind'],
    ['Group', 'group'],
  ])('"%s" has the core "%s"', (name, core) => {
    expect(coreOfBody(nameParts(name)).join(' ')).toBe(core)
  })

  it.each([
    ['Tamarind', 'Tamarind Inc', 'form'],
    ['Tamarind', 'Tamarind Airways', 'trade'],
    ['Tamarind', 'Tamarind Oakes', 'name'],
    ['Tamarind', 'Tamarind Europe', 'division'],
    ['Tamarind', 'Tamarind Commercial Lending', 'division'],
    ['Tamarind', 'Tamarind Foundation', 'division'],
    ['Tamarind', 'Oakes Tamarind', null],
  ])('"%s" becomes "%s" by a %s', (short, long, remainder) => {
    expect(remainderOf(nameParts(short), nameParts(long))).toBe(remainder)
  })

  it('is found in the lexicon with a form of incorporation behind it', () => {
    expect(bodyInLexicon('Ford Motor Company Inc')).toBe('organization:ford-motor-company')
    expect(bodyInLexicon('The Lockheed Martin Inc')).toBe('organization:lockheed-martin')
    expect(bodyInLexicon('Ford Foundation')).toBeUndefined()
  })

  it.each([
    ['SIA', 'Singapore Airlines', true],
    ['EADS', 'European Aeronautic Defence & Space NV', true],
    ['CEO', 'Chief of Staff', false],
    ['BBC', 'Boeing', false],
    ['Sia', 'Singapore Airlines', false],
  ])('"%s" for "%s": %s', (letters, name, may) => {
    expect(mayAbbreviate(letters, name)).toBe(may)
  })
})

describe('a body that every state has', () => {
  it.each([
    ['Turkish Foreign Ministry', 'foreign ministry', 'country:TR'],
    ['Ministry of Foreign Affairs', 'foreign ministry', null],
    ['Ministry of Defence of Ukraine', 'defense ministry', 'country:UA'],
    ['South Korean Constitutional Court', 'constitutional court', 'country:KR'],
    ['Congress of the United States', 'congress', 'country:US'],
    ['Pakistan Army', 'army', 'country:PK'],
    ["Vietnam's Supreme People's Court", 'supreme people court', 'country:VN'],
  ])('"%s" is the "%s" of %s', (name, body, owner) => {
    expect(readNationalBody(name)).toEqual({ body, owner })
  })

  it.each(['European Commission', 'Federal Reserve', 'Bank of England', 'Tamarind Ministry', 'Bank', 'Delta Force'])(
    '"%s" is none',
    (name) => {
      expect(readNationalBody(name)).toBeNull()
    },
  )

  it('has the key of the lexicon where that lists it, and is named with its state', () => {
    expect(nationalBodyKey('congress', 'country:US')).toBe('organization:us-congress')
    expect(nationalBodyKey('congress', 'country:PE')).toBeUndefined()
    expect(nationalBodyName('court of appeals', 'country:PE')).toBe('Court of Appeals (Peru)')
  })
})
