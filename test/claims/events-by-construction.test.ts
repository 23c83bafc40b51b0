import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const eventsOf = (text: string): readonly string[] =>
  extractText(text).claims.filter((line) => !/-(?:say|located|member|lead)->/u.test(line))

describe('who does it', () => {
  it.each([
    ['who made the law that does it', 'The parliament of Ghana passed a law banning Oxfam.', 'Ghana -coerce-> Oxfam'],
    ['who signed what condemns', 'Senegal issued a statement criticizing Mali.', 'Senegal -accuse-> Mali'],
    ['whose troops are moved', 'Danish troops were withdrawn from Mali.', 'Denmark -retreat-> Mali'],
    ['who goes on as "they"', 'Rebels in Burundi fled as they attacked Rwanda.', 'Burundi -assault-> Rwanda'],
    ['a people called by its place', 'Kurds attacked Iraq on Monday.', 'Kurdistan -assault-> Iraq'],
  ])('is %s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it('is not who only criticized the law', () => {
    expect(eventsOf('The parliament of Ghana debated a law banning Oxfam.')).toEqual([])
  })

  it('is no continent that describes a speaker', () => {
    expect(extractText('A European diplomat criticized Chile.').claims).toEqual([])
  })
})

describe('who suffers it', () => {
  it.each([
    ['who made the thing', 'Chile rejected a proposal made by Peru.', 'Chile -reject-> Peru'],
    ['whose city it is', 'Russia bombed the Syrian city of Aleppo.', 'Russia -assault-> Syria'],
    [
      'who is suspected',
      'Kenya is investigating reports that the Ugandan army stole cattle.',
      'Kenya -accuse-> Uganda',
    ],
    ['who is to act', 'Chile threatened to leave the talks if Peru did not apologize.', 'Chile -threaten-> Peru'],
    ['who is to act on a warning', 'Chile warned it would cut ties unless Peru apologizes.', 'Chile -threaten-> Peru'],
    [
      'who is helped by what is sent',
      'Norway is willing to send boats to help defend Sweden.',
      'Norway -agree-> Sweden',
    ],
    ['where a gerund says so', 'Serbia threatened to stop issuing visas in Kosovo.', 'Serbia -threaten-> Kosovo'],
  ])('is %s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it('is not who is warned kindly', () => {
    expect(eventsOf('Chile vowed that it would help if Peru asked.')).toEqual([])
  })
})

describe('whom a protest is aimed at', () => {
  it.each([
    [
      'by the purpose of a march',
      'Thousands of Kenyans marched through the capital to demand the resignation of President William Ruto.',
      'Kenya -protest-> William Ruto',
    ],
    [
      'by what the demands are for',
      "Angry Kenyans blocked a bridge to demand jobs from William Ruto's government.",
      'Kenya -protest-> William Ruto',
    ],
    [
      'by who signed the cause',
      'Belgian workers stopped work on Monday over a law signed by Charles Michel.',
      'Belgium -protest-> Charles Michel',
    ],
    [
      'by what a rally calls for',
      'Belgian workers rioted following a rally calling for the resignation of Charles Michel.',
      'Belgium -protest-> Charles Michel',
    ],
  ])('is told %s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it('is nobody in a speech about a march', () => {
    expect(eventsOf('Barack Obama praised the weather in a speech on the protest march in Selma.')).toEqual([])
  })
})

describe('capitals and governments', () => {
  it.each([
    [
      'a capital that acts along with others',
      'Moscow along with its allies attacked Chile.',
      'Russia -assault-> Chile',
    ],
    ['the government of a capital', 'The Khartoum government attacked Peru.', 'Sudan -assault-> Peru'],
    ['people called by what they are', 'Kenya evacuated the wounded from Somalia.', 'Kenya -aid-> Somalia'],
  ])('read %s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it('do not make bodies of those who are there on business', () => {
    expect(eventsOf('Joe Biden spoke to journalists at Drexel University.')).toEqual([])
  })

  it('do not make a protest of what stops short of one', () => {
    expect(eventsOf("Joe Biden stopped short of calling Donald Trump's remarks hostile.")).toEqual([])
  })
})
