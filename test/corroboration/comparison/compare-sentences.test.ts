import { describe, expect, it } from 'vitest'
import { compareSentences } from '../../../src/corroboration/comparison/compare-sentences'
import { WordReader } from '../../../src/corroboration/words/word-reader'

const reader = new WordReader()
const compare = (left: string, right: string) => compareSentences(reader.read(left), reader.read(right))

const DAM =
  'Engineers in Tajikistan said on Friday that the international consortium had stopped work on the Rogun dam because of unpaid bills.'

describe('a sentence is a copy of another', () => {
  it.each([
    [
      'with every tenth word replaced',
      'Engineers in Tajikistan stated on Friday that the global consortium had halted work on the Rogun barrage due to unpaid bills.',
    ],
    [
      'with a time in another place',
      'On Friday engineers in Tajikistan said that the international consortium had stopped work on the Rogun dam because of unpaid bills.',
    ],
    [
      'with a clause in another place',
      'Because of unpaid bills, engineers in Tajikistan said on Friday, the international consortium had stopped work on the Rogun dam.',
    ],
    ['with a credit added', `${DAM.slice(0, -1)}, Reuters reported.`],
    [
      'with its end cut off',
      'Engineers in Tajikistan said on Friday that the international consortium had stopped work on the Rogun dam.',
    ],
    [
      'with a description put in',
      'Engineers in Tajikistan, a mountainous country, said on Friday that the international consortium had stopped work on the Rogun dam because of unpaid bills.',
    ],
  ])('%s', (_, other) => {
    expect(compare(DAM, other)).toBe('proven')
    expect(compare(other, DAM)).toBe('proven')
  })

  it('but not where a few words of one stand scattered in the other', () => {
    const few = 'Many of the largest banks have lost money on shipping.'
    const long =
      'The court heard that Ms Olsen, whose firm advises the largest banks of the region, had lost her own money on shipping loans in Greece.'
    expect(compare(few, long)).not.toBe('proven')
    expect(compare(long, few)).not.toBe('proven')
  })

  it('however its own words open it', () => {
    expect(
      compare(
        'Relations between Lima and Quito have soured over fishing rights in recent months.',
        'Ties between Lima and Quito have soured over fishing rights in recent months.',
      ),
    ).toBe('proven')
  })
})

describe('a sentence is no copy of one that has', () => {
  it.each([
    ['another figure', DAM.replace('Friday', 'Friday the 13th'), DAM.replace('Friday', 'Friday the 6th')],
    [
      'words for a figure',
      'A landslide near the town of Rogun killed 14 miners on their way home from work.',
      'A landslide near the town of Rogun killed several miners on their way home from work.',
    ],
    ['another name', DAM, DAM.replace('Tajikistan', 'Kyrgyzstan')],
    ['another day', DAM, DAM.replace('Friday', 'Tuesday')],
    ['a negation', DAM, DAM.replace('had stopped', 'had not stopped')],
    ['a contracted negation', DAM, DAM.replace('had stopped', "hadn't stopped")],
    ['the opposite', DAM, DAM.replace('stopped', 'started')],
    [
      'the roles exchanged',
      'Mali accused Chad of arming the rebels who took the northern town last week.',
      'Chad accused Mali of arming the rebels who took the northern town last week.',
    ],
    [
      'the other direction',
      'The ferry carried four hundred refugees from Libya to Malta during the night.',
      'The ferry carried four hundred refugees from Malta to Libya during the night.',
    ],
    [
      'a reporter of its own',
      'The international consortium building the Rogun dam walked off the site, citing bills that Tajikistan had not paid.',
      DAM,
    ],
  ])('%s', (_, left, right) => {
    expect(compare(left, right)).toBeNull()
    expect(compare(right, left)).toBeNull()
  })

  it.each([
    'The ministry did not immediately respond to a request for comment on Thursday.',
    'The official spoke on condition of anonymity because he was not authorized to speak to the press.',
    'No group has claimed responsibility for the attack, police said.',
  ])('nothing but stock: %s', (stock) => {
    expect(compare(stock, stock)).toBeNull()
  })
})

describe('a sentence proves nothing alone', () => {
  it('that is a quotation and who said it', () => {
    const quote = '"We shall rebuild every school that the flood has taken from our children", Mwangi told reporters.'
    expect(compare(quote, quote)).toBe('alike')
  })

  it('that is short', () => {
    expect(compare('Mwangi left at noon.', 'Mwangi left at noon.')).toBe('alike')
  })

  it('that is heavily rewritten', () => {
    const other =
      'On Friday, the global consortium suspended its labour at the Rogun dam in Tajikistan over unpaid invoices, technicians said.'
    expect(compare(DAM, other)).not.toBe('proven')
  })
})

it('compares sentences of any length in bounded room', () => {
  const endless = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ')
  expect(compare(endless, endless)).toBe('proven')
})
