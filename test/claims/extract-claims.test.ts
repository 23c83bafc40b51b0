import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

describe('who does what to whom', () => {
  it.each([
    ['active verb', 'Germany accused Turkey of blackmail.', 'Germany -accuse-> Turkey'],
    ['passive verb', 'Turkey was accused by Germany of blackmail.', 'Germany -accuse-> Turkey'],
    ['relative clause', 'Iran, which backs Hezbollah, was silent.', 'Iran -support-> Hezbollah'],
    ['preposition', 'Japan imposed sanctions on North Korea.', 'Japan -sanction-> North Korea'],
    ['recipient as subject', 'Kenya received aid from Norway.', 'Norway -aid-> Kenya'],
    ['noun with possessor', "The world condemned Russia's bombing of Ukraine.", 'Russia -assault-> Ukraine'],
    ['sanctions by', 'The sanctions on Iran by the European Union went on.', 'European Union -sanction-> Iran'],
    ['mutual noun', 'Talks between Israel and Jordan went on.', 'Israel <-consult-> Jordan'],
    ['two subjects', 'Angela Merkel and David Cameron met.', 'Angela Merkel <-consult-> David Cameron'],
    ['people of a state', 'Egyptian troops attacked Libya.', 'Egypt -assault-> Libya'],
    ['title', 'Kenyan President Uhuru Kenyatta spoke.', 'Uhuru Kenyatta -lead-> Kenya'],
    ['possessive title', "Norway's foreign minister Ine Soreide spoke.", 'Ine Soreide -member-> Norway'],
    ['role noun in apposition', 'Jack Straw, an ally of Tony Blair, spoke.', 'Jack Straw -support-> Tony Blair'],
    [
      'name behind its description',
      "Turkey's foreign minister, Hakan Fidan, met Annalena Baerbock.",
      'Hakan Fidan <-consult-> Annalena Baerbock',
    ],
    [
      'titled possessor',
      "Indian Prime Minister Narendra Modi's meeting with Xi Jinping was short.",
      'Narendra Modi <-consult-> Xi Jinping',
    ],
    [
      'speaker with an apposition',
      'Cyril Ramaphosa, the president of South Africa, criticised Paul Kagame.',
      'Cyril Ramaphosa -accuse-> Paul Kagame',
    ],
    ['place in place', 'A bomb went off in Mosul, Iraq on Friday.', 'Mosul -located-> Iraq'],
    ['addressee of speech', 'David Cameron told Le Monde that he was tired.', 'David Cameron -say-> Le Monde'],
    ['demand', 'Russia said that Sudan must return the helicopter.', 'Russia -request-> Sudan'],
    ['report', 'Nigeria has closed the border, Reuters reported.', 'Reuters -report-> Nigeria'],
  ])('%s', (_, text, line) => {
    expect(extractText(text).claims).toContain(line)
  })

  it('makes two relations of two subjects with one object', () => {
    expect(extractText('France and Britain condemned Syria.').claims).toEqual(
      ['France -condemn-> Syria', 'United Kingdom -condemn-> Syria'].map((line) =>
        line.replace('condemn', 'accuse').replace('United Kingdom', 'Britain'),
      ),
    )
  })

  it('lets rebels stand for the people of the state that they fight, and says so', () => {
    const read = extractText('Syrian rebels attacked Turkey.')
    expect(read.claim('Syria -assault-> Turkey').circumstances).toEqual(['people'])
  })

  it('does not let a citizen or a company stand for the state', () => {
    expect(extractText('A Japanese man attacked Paul Kagame.').claims).toEqual([])
    expect(extractText('An Indian company sued Paul Kagame.').claims).toEqual([])
  })

  it('says nothing of two names that no clause joins', () => {
    expect(extractText('Kenya is larger than Malawi.').claims).toEqual([])
  })

  it('never has an entity act upon itself', () => {
    expect(
      extractText('Russia said the Russian army attacked Russia.').claims.filter((line) =>
        /^Russia .*Russia$/u.test(line),
      ),
    ).toEqual([])
  })
})

describe('how it is held', () => {
  it.each([
    ['plain', 'Iran attacked Iraq.', 'Iran -assault-> Iraq', false, 'asserted'],
    ['not', 'Iran did not attack Iraq.', 'Iran -assault-> Iraq', true, 'asserted'],
    ['never', 'Iran never attacked Iraq.', 'Iran -assault-> Iraq', true, 'asserted'],
    ['not only', 'Iran not only attacked Iraq but also Kuwait.', 'Iran -assault-> Iraq', false, 'asserted'],
    ['will', 'Iran will attack Iraq.', 'Iran -assault-> Iraq', false, 'future'],
    ['could', 'Iran could attack Iraq.', 'Iran -assault-> Iraq', false, 'hypothetical'],
    ['plans to', 'Iran plans to attack Iraq.', 'Iran -assault-> Iraq', false, 'future'],
    ['if', 'If Iran attacked Iraq, prices would rise.', 'Iran -assault-> Iraq', false, 'hypothetical'],
    [
      'meeting ahead',
      'Angela Merkel will meet David Cameron.',
      'Angela Merkel <-agree-> David Cameron',
      false,
      'future',
    ],
  ])('%s', (_, text, line, negated, modality) => {
    expect(extractText(text).claim(line)).toMatchObject({ negated, modality })
  })

  it('credits what is said to the one who says it, and leaves the act of speaking to the article', () => {
    const { extraction, claim } = extractText('Angela Merkel said Russia had attacked Ukraine.')
    const merkel = extraction.chains.find(({ name }) => name === 'Angela Merkel')
    expect(claim('Russia -assault-> Ukraine').attributedTo).toBe(merkel?.id)
    expect(claim('Angela Merkel -say-> Russia').attributedTo).toBeNull()
  })

  it('never takes the word of an unnamed source for the article’s own', () => {
    const claim = extractText('Officials said Russia had attacked Ukraine.').claim('Russia -assault-> Ukraine')
    expect(claim.attributedTo).toBeNull()
    expect(claim.attributionId).not.toBeNull()
  })

  it('marks what somebody denies as denied', () => {
    expect(extractText('Russia denied that it attacked Ukraine.').claim('Russia -assault-> Ukraine').negated).toBe(true)
  })

  it('knows what stands within quotation marks', () => {
    expect(
      extractText('"Russia attacked Ukraine," Angela Merkel said.').claim('Russia -assault-> Ukraine').quoted,
    ).toBe(true)
  })
})

describe('attributions', () => {
  it.each([
    ['cue before', 'Angela Merkel said that taxes must fall.', 'Angela Merkel | said | taxes must fall'],
    ['cue behind', 'Taxes must fall, Angela Merkel said.', 'Angela Merkel | said | Taxes must fall'],
    ['quotation', '"Taxes must fall," Angela Merkel said.', 'Angela Merkel | said | Taxes must fall'],
    ['pronoun behind a quotation', '"Taxes must fall," he added.', 'he | added | Taxes must fall'],
    ['turned round', '"Taxes must fall," said Angela Merkel.', 'Angela Merkel | said | Taxes must fall'],
    ['according to', 'Taxes must fall, according to Angela Merkel.', 'Angela Merkel | according to | Taxes must fall'],
    ['unnamed', 'Officials say that taxes must fall.', 'Officials | say | taxes must fall'],
  ])('%s', (_, text, line) => {
    expect(extractText(text).attributions).toContain(line)
  })

  it('know which one stands in the words of another', () => {
    const { attributions } = extractText('Reuters reported that Angela Merkel said taxes must fall.').extraction
    const [outer, inner] = attributions
    expect(attributions).toHaveLength(2)
    expect(outer?.parentId).toBeNull()
    expect(inner?.parentId).toBe(outer?.id)
  })
})
