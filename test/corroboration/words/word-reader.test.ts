import { describe, expect, it } from 'vitest'
import { WordReader } from '../../../src/corroboration/words/word-reader'

const read = (text: string) => new WordReader().read(text)
const folded = (text: string) => read(text).map((word) => word.folded)

describe('two sentences are the same in words', () => {
  it.each([
    ['whatever the case and accents', 'Le Président a parlé', 'le president a parle'],
    ['with short and long names of a state', 'The Russian Federation and the UK', 'Russia and the United Kingdom'],
    ['with its adjective and its name', 'the Kenyan government', "Kenya's government"],
    ['with or without dots', 'the U.S. army', 'the US army'],
    ['with an acronym and what it stands for', 'NATO troops', 'North Atlantic Treaty Organisation troops'],
    [
      'with numbers in words or digits',
      'twenty-five of two hundred men, three of them old',
      '25 of 200 men, 3 of them old',
    ],
    ['with or without commas in figures', '1,200 tons', '1200 tons'],
    ['with a percent sign', 'up 5%', 'up 5 per cent'],
    ['in British and American spelling', 'labour organised the centre', 'labor organized the center'],
    ['contracted or not', "it isn't and they'll see", 'it is not and they will see'],
    ['with whatever apostrophe', 'it isn’t', "it isn't"],
    ['with a synonym', 'international firms purchased it', 'global companies bought it'],
    ['with a phrase that says the same', 'in spite of the rain', 'despite the rain'],
    ['with or without articles', 'the minister met a farmer', 'minister met farmer'],
  ])('%s', (_, left, right) => {
    expect(folded(left)).toEqual(folded(right))
  })

  it.each([
    ['with another figure', 'nine men', 'ten men'],
    ['with a pronoun for a country', 'they told us', 'they told US'],
    ['denied', 'it is', "it isn't"],
  ])('not %s', (_, left, right) => {
    expect(folded(left)).not.toEqual(folded(right))
  })
})

describe('words within quotation marks', () => {
  const quoted = (text: string, startsQuoted = false) =>
    new WordReader()
      .read(text, startsQuoted)
      .filter(({ isQuoted }) => isQuoted)
      .map(({ folded }) => folded)

  it.each([
    ['double', 'He called it "quite absurd" then'],
    ['curly', 'He called it “quite absurd” then'],
    ['angled', 'He called it «quite absurd» then'],
    ['single', "He called it 'quite absurd' then"],
    ['curly single', 'He called it ‘quite absurd’ then'],
  ])('are known in %s ones', (_, text) => {
    expect(quoted(text)).toEqual(['quite', 'absurd'])
  })

  it('go on where the next sentence begins within the quotation', () => {
    expect(quoted('quite absurd", he said', true)).toEqual(['quite', 'absurd'])
  })

  it('are none after an apostrophe', () => {
    expect(quoted("The farmers' union and Peter's men")).toEqual([])
  })
})
