import { describe, expect, it } from 'vitest'
import { correctTags } from '../../../src/clauses/tags/correct-tags'
import { hasTag, tagTokens } from '../../../src/language'

/** Whether the word is a noun or a verb in the sentence. Capitalised words are names; a sentence begins with one or with "the". */
function classOf(word: string, text: string): string {
  const tokens = tagTokens(text, { start: 0, end: text.length })
  const isDemonym = (at: number): boolean => DEMONYMS.includes(tokens[at]?.text ?? '')
  const isName = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isDemonym(at) && tokens[at]?.normal !== 'the'
  const corrected = correctTags(tokens, isName, isDemonym)
  const found = corrected.find(({ normal }) => normal === word)
  return hasTag(found, 'Verb') ? 'verb' : hasTag(found, 'Noun') ? 'noun' : 'other'
}

const DEMONYMS = ['Bolivian', 'Kenyan', 'Dutch', 'Chinese']

describe('correctTags', () => {
  it.each([
    ['police', 'The mayor was held by Bolivian police at the port'],
    ['firms', 'Norway bars Chinese firms from the tender'],
    ['requests', 'The ministry did not respond to requests for comment'],
    ['targets', 'Jets struck military targets in Yemen'],
    ['forces', 'The Pentagon said that U.S. forces had left Niger'],
    ['campaign', 'The Le Pen campaign did not answer'],
    ['rights', 'Oman offered Malta fishing rights off Socotra'],
    ['polls', 'The senator believes the early Internet polls that flatter him'],
    ['protests', 'The airport shut because protests blocked the road'],
    ['curbs', 'The bloc wants to lift EU curbs on Harare'],
    ['network', 'The court kept them from building their own network'],
    ['police', 'But police also fear that crowds will grow'],
    ['state', 'But state law requires a licence'],
    ['speaker', 'The bill was read by House Speaker Ryan'],
    ['state', 'Her role as state secretary ended'],
    ['tax', 'The deficit rose when tax collection has slowed'],
  ])('reads "%s" as a noun in "%s"', (word, text) => expect(classOf(word, text)).toBe('noun'))

  it.each([
    ['jails', 'Iran jails Dutch tourist for filming'],
    ['hosts', 'Uganda hosts refugees from Congo'],
    ['veto', 'Russia, China veto resolution on Syria'],
    ['cut', 'The aid stopped after the Senate cut funding'],
    ['hit', 'The rocket hit a school in Gaza'],
    ['drew', 'The threat to bomb Aleppo drew anger'],
    ['ease', 'The EU is set to ease sanctions on Minsk'],
    ['cut', 'Not only did Riyadh cut ties with Doha'],
    ['support', 'The poll says 40 percent support the treaty'],
    ['lost', 'The army had lost Mosul'],
    ['wants', 'What Peru wants is recognition'],
    ['worries', 'A plan by Hungary to buy gas worries Brussels'],
    ['remains', 'Whether Seoul will join the bloc remains unclear'],
    ['protests', 'Nepal protests as India shuts the border'],
    ['fear', 'The police also fear that crowds will grow'],
    ['run', 'The strike hit a clinic run by nuns'],
  ])('reads "%s" as a verb in "%s"', (word, text) => expect(classOf(word, text)).toBe('verb'))

  it.each([
    ['cut', 'The budget cut angered Paris'],
    ['attacks', 'The mayor replied to attacks from the left'],
    ['support', 'The Dutch support for Ukraine grew'],
    ['strikes', 'Strikes and protests in Peru went on'],
  ])('leaves "%s" a noun in "%s"', (word, text) => expect(classOf(word, text)).toBe('noun'))
})
