import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

describe('fights with armed bodies', () => {
  it.each([
    ['defeat', 'Nigeria defeated Boko Haram.', 'Nigeria -assault-> Boko Haram'],
    ['driven out', 'Iraqi forces cleared Sinjar of ISIL.', 'ISIL -located-> Sinjar'],
    ['taken from', 'The army liberated Palmyra from Islamic State fighters.', 'Islamic State -located-> Palmyra'],
    [
      'by means of',
      'France carried out raids using drones against Boko Haram fighters.',
      'France -assault-> Boko Haram',
    ],
    ['presence', "Hezbollah's operations in Venezuela went on.", 'Hezbollah -located-> Venezuela'],
    ['what is held', 'Jets bombed Houthi-held buildings near Hodeidah.', 'Houthi -located-> Hodeidah'],
    ['seat', 'They shelled Idlib, a stronghold of Hayat Tahrir al-Sham.', 'Hayat Tahrir al-Sham -located-> Idlib'],
    ['control', 'Hamas has control of Gaza City.', 'Hamas -lead-> Gaza City'],
    [
      'part of a city',
      'Troops wanted to free the Libyan town of Derna from Boko Haram militants.',
      'Boko Haram -located-> Derna',
    ],
    ['attack in a place', 'Boko Haram fighters launched raids in Chad.', 'Boko Haram -located-> Chad'],
    ['mission', 'NATO flew missions against the Taliban.', 'NATO -assault-> Taliban'],
    ['side', 'Hezbollah fought in support of Bashar al-Assad.', 'Hezbollah -support-> Bashar al-Assad'],
  ])('%s', (_, text, line) => {
    expect(extractText(text).claims).toContain(line)
  })

  it('are none of matches', () => {
    expect(extractText('Arsenal defeated Chelsea in London.').claims).toEqual([])
  })

  it('are only wished for where the sentence wishes', () => {
    expect(extractText('France wants to defeat Boko Haram.').claim('France -assault-> Boko Haram').modality).toBe(
      'hypothetical',
    )
  })
})

describe('offices that are given', () => {
  it.each([
    ['election', 'Mary Smith was elected president of Chile.', 'Mary Smith -lead-> Chile'],
    ['service', 'Mary Smith served as ambassador to Norway.', 'Mary Smith -member-> Norway'],
    ['head by two words', 'Mary Smith, the prime minister of Chile, spoke.', 'Mary Smith -lead-> Chile'],
  ])('%s', (_, text, line) => {
    expect(extractText(text).claims).toContain(line)
  })
})
