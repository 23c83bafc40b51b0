import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

/** Sentence, claim, "not" where negated, modality, and on whose word: "-" for the article's own, "?" for somebody unnamed. */
type Case = readonly [text: string, line: string, polarity: 'not' | 'so', modality: string, voice?: string]

const NEGATION: readonly Case[] = [
  ['Peru did not attack Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru has never attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru never attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ["Peru hasn't attacked Chile.", 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru no longer supports Chile.', 'Peru -support-> Chile', 'not', 'asserted'],
  ['Peru hardly supports Chile.', 'Peru -support-> Chile', 'not', 'asserted'],
  ['Neither Peru nor Chile attacked Bolivia.', 'Chile -assault-> Bolivia', 'not', 'asserted'],
  ['Peru gave no support to Chile.', 'Peru -support-> Chile', 'not', 'asserted'],
  ['Nobody in Peru attacked Chile and Peru did not invade Bolivia.', 'Peru -assault-> Bolivia', 'not', 'asserted'],
  ['Not a single Peruvian soldier attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Few Peruvian ministers supported Hugo Chavez.', 'Peru -support-> Hugo Chavez', 'not', 'asserted'],
  ['A few Peruvian ministers supported Hugo Chavez.', 'Peru -support-> Hugo Chavez', 'so', 'asserted'],
  ['No Peruvian soldier attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru failed to defend Chile.', 'Peru -support-> Chile', 'not', 'asserted'],
  ['Peru refused to arm Chile.', 'Peru -aid-> Chile', 'not', 'asserted'],
  ['Peru never failed to defend Chile.', 'Peru -support-> Chile', 'so', 'asserted'],
  ['Peru never stopped arming Chile.', 'Peru -aid-> Chile', 'so', 'asserted'],
  ['Peru stopped arming Chile.', 'Peru -aid-> Chile', 'not', 'asserted'],
  ['Peru refrained from attacking Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru stopped short of attacking Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru has yet to recognise Kosovo.', 'Peru -support-> Kosovo', 'not', 'asserted'],
  ['Peru left the region without attacking Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru has no plans to invade Chile.', 'Peru -assault-> Chile', 'not', 'future'],
  ['Peru has no intention of invading Chile.', 'Peru -assault-> Chile', 'not', 'future'],
  ['Peru is unlikely to recognise Kosovo.', 'Peru -support-> Kosovo', 'not', 'future'],
  ['Peru does not want to invade Chile.', 'Peru -assault-> Chile', 'not', 'hypothetical'],
  ['Chile prevented Peru from attacking Bolivia.', 'Peru -assault-> Bolivia', 'not', 'asserted'],
  ['Nothing kept Peru from attacking Bolivia.', 'Peru -assault-> Bolivia', 'so', 'asserted'],
  ['There is no evidence that Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Peru did not meet Chile or attack Bolivia.', 'Peru -assault-> Bolivia', 'not', 'asserted'],
  ['Peru did not attack Chile but praised Bolivia.', 'Peru -support-> Bolivia', 'so', 'asserted'],
  ['Peru did not criticise Chile and Bolivia.', 'Peru -accuse-> Bolivia', 'not', 'asserted'],
  ['Peru not only attacked Chile but also bombed Bolivia.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['Peru did not hesitate to attack Chile.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['Peru lost no time in attacking Chile.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['No talks between Peru and Chile took place.', 'Peru <-consult-> Chile', 'not', 'asserted'],
  ['Talks between Peru and Chile did not take place.', 'Peru <-consult-> Chile', 'not', 'asserted'],
  ['Peru ruled out invading Chile.', 'Peru -assault-> Chile', 'not', 'future'],
  ['Peru was unable to rescue Hugo Chavez.', 'Peru -aid-> Hugo Chavez', 'not', 'asserted'],
  ['Far from praising Chile, Peru left the hall.', 'Peru -support-> Chile', 'not', 'asserted'],
  ['Instead of attacking Chile, Peru left the region.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['At no time has Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Never has Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted'],
  ['Not only did Peru attack Chile, it took Bolivia.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['It was Peru, not Bolivia, that attacked Chile.', 'Peru -assault-> Chile', 'so', 'asserted'],
]

const MODALITY: readonly Case[] = [
  ['Peru will attack Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru is going to attack Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru is expected to attack Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru set to attack Chile', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru to attack Chile', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru will not attack Chile.', 'Peru -assault-> Chile', 'not', 'future'],
  ['Peru will sue Google and bomb Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru plans to sue Google and bombed Chile.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['Peru could attack Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru should attack Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru wants to attack Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru threatened to arm Chile.', 'Peru -aid-> Chile', 'so', 'hypothetical'],
  ['Peru threatened to attack Chile.', 'Peru -threaten-> Chile', 'so', 'asserted'],
  ['Peru urged Chile to attack Bolivia.', 'Chile -assault-> Bolivia', 'so', 'hypothetical'],
  ['Peru vowed to attack Chile.', 'Peru -threaten-> Chile', 'so', 'asserted'],
  ['Peru attacks Chile if the talks fail.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['If Peru attacks Chile, prices will rise.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Prices will fall unless Peru attacks Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Prices will fall provided that Peru attacks Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru has a plan to attack Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru called for talks between Chile and Bolivia.', 'Chile <-consult-> Bolivia', 'so', 'hypothetical'],
  ['The prospect of talks between Peru and Chile faded.', 'Peru <-consult-> Chile', 'so', 'hypothetical'],
  ['Possible talks between Peru and Chile were mentioned.', 'Peru <-consult-> Chile', 'so', 'hypothetical'],
  ['Talks between Peru and Chile will begin in May.', 'Peru <-consult-> Chile', 'so', 'future'],
  ['Perhaps Peru attacked Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru agreed to meet Chile.', 'Peru -agree-> Chile', 'so', 'asserted'],
  ['Peru began attacking Chile.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['Peru, which attacked Chile, will meet Bolivia.', 'Peru -assault-> Chile', 'so', 'asserted'],
  ['Peru bombs Chile next week.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Peru would withdraw after Chile attacked Bolivia.', 'Chile -assault-> Bolivia', 'so', 'asserted'],
  ['Peru attacked Chile in 1879.', 'Peru -assault-> Chile', 'so', 'historical'],
  ['Decades ago, Peru attacked Chile.', 'Peru -assault-> Chile', 'so', 'historical'],
  ['Peru armed Chile during the Cold War.', 'Peru -aid-> Chile', 'so', 'historical'],
  ['Peru plans to sue Google and bomb Chile.', 'Peru -assault-> Chile', 'so', 'future'],
  ['Were Peru to attack Chile, prices would rise.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Should Peru attack Chile, prices would rise.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Had Peru attacked Chile, prices would have risen.', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Could Peru attack Chile?', 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ["Peru's threat to attack Chile was empty.", 'Peru -assault-> Chile', 'so', 'hypothetical'],
  ['Peru managed to rescue Hugo Chavez.', 'Peru -aid-> Hugo Chavez', 'so', 'asserted'],
]

const VOICE: readonly Case[] = [
  ['Hugo Chavez said that Peru attacked Chile.', 'Peru -assault-> Chile', 'so', 'asserted', 'Hugo Chavez'],
  ['Peru attacked Chile, according to Reuters.', 'Peru -assault-> Chile', 'so', 'asserted', 'Reuters'],
  ['Officials said that Peru attacked Chile.', 'Peru -assault-> Chile', 'so', 'asserted', '?'],
  [
    'Reuters reported that Hugo Chavez said Peru attacked Chile.',
    'Peru -assault-> Chile',
    'so',
    'asserted',
    'Hugo Chavez',
  ],
  ['Reuters reported on Friday that Peru attacked Chile.', 'Peru -assault-> Chile', 'so', 'asserted', 'Reuters'],
  ['Hugo Chavez denied that Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted', 'Hugo Chavez'],
  ['Hugo Chavez denied reports that Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted', 'Hugo Chavez'],
  ['Peru denied attacking Chile.', 'Peru -assault-> Chile', 'not', 'asserted', '-'],
  ['Peru accused Chile of attacking Bolivia.', 'Chile -assault-> Bolivia', 'so', 'asserted', 'Peru'],
  ['Hugo Chavez warned that Peru could attack Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical', 'Hugo Chavez'],
  ['Hugo Chavez urged Peru to attack Chile.', 'Peru -assault-> Chile', 'so', 'hypothetical', '-'],
  ['Peru promised to defend Chile.', 'Peru -agree-> Chile', 'so', 'asserted', '-'],
  ['Hugo Chavez does not believe that Peru attacked Chile.', 'Peru -assault-> Chile', 'not', 'asserted', 'Hugo Chavez'],
]

const held = ([text, line]: Case): string => {
  const { claim, extraction } = extractText(text)
  const { negated, modality, attributedTo, attributionId } = claim(line)
  const named = extraction.chains.find(({ id }) => id === attributedTo)?.name
  return [negated ? 'not' : 'so', modality, named ?? (attributionId ? '?' : '-')].join(' ')
}

const named = (cases: readonly Case[]): [string, Case][] => cases.map((one) => [`${one[0]} ${one[1]}`, one])

describe('what a sentence denies', () => {
  it.each(named(NEGATION))('%s', (_, one) => {
    expect(held(one)).toBe([one[2], one[3], one[4] ?? '-'].join(' '))
  })
})

describe('what a sentence leaves open', () => {
  it.each(named(MODALITY))('%s', (_, one) => {
    expect(held(one)).toBe([one[2], one[3], one[4] ?? '-'].join(' '))
  })
})

describe('on whose word a claim stands', () => {
  it.each(named(VOICE))('%s', (_, one) => {
    expect(held(one)).toBe([one[2], one[3], one[4] ?? '-'].join(' '))
  })
})
