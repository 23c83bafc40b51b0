import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

/** What a word of the text means, by its occurrence (from 0). */
function meaning(text: string, word: string, occurrence = 0): readonly string[] {
  const found = extractText(text).mentions.filter((mention) => mention.text === word && mention.type !== 'topic')
  return found[occurrence]?.means ?? ['not a mention']
}

describe('names within an article', () => {
  it('gives a surname to the one who bears it, also where the full name comes later', () => {
    const text = 'Okafor spoke first. The crowd cheered when minister Ngozi Okafor left.'
    expect(meaning(text, 'Okafor')).toEqual(['Ngozi Okafor'])
  })

  it('keeps two people of one surname apart by title', () => {
    const text = 'Bill Clinton spoke. Hillary Clinton listened. Mrs. Clinton then left with Mr. Clinton.'
    expect(meaning(text, 'Clinton', 0)).toEqual(['Hillary Clinton'])
    expect(meaning(text, 'Clinton', 1)).toEqual(['Bill Clinton'])
  })

  it('joins an acronym in brackets to the name before it', () => {
    const text = 'The Harbour Workers Union (HWU) called a strike. The HWU said it would last.'
    expect(meaning(text, 'HWU', 1)).toEqual(['Harbour Workers Union'])
  })

  it('knows a state by all its names', () => {
    expect(meaning('Russia agreed. The Russian Federation signed.', 'Russian Federation')).toEqual(
      meaning('Russia agreed. The Russian Federation signed.', 'Russia'),
    )
  })
})

describe('the name of a body', () => {
  it("that several end with is nobody's", () => {
    const text = 'The Harbour Workers Union met the Hospital Workers Union. The Workers Union was silent.'
    expect(meaning(text, 'Workers Union')).toEqual(['Workers Union'])
  })

  it('is a surname only where no form of incorporation says otherwise', () => {
    expect(meaning('Dyson Ltd fired 500 workers. The head of Dyson said that sales fell.', 'Dyson')).toEqual([
      'Dyson Ltd',
    ])
  })
})

describe('the name of a town', () => {
  it('stays one beside a person of that name, where the sentence says so', () => {
    const text = 'Whitney Houston sang. Houston police waited. Houston cried.'
    expect(meaning(text, 'Houston', 0)).toEqual(['Houston'])
  })
})

describe('pronouns', () => {
  it('go to the last subject that fits in gender', () => {
    const text = 'President John Mahama met minister Angela Eagle. He praised her.'
    expect(meaning(text, 'He')).toEqual(['John Mahama'])
    expect(meaning(text, 'her')).toEqual(['Angela Eagle'])
  })

  it('do not mean the subject of their own clause when they are its object', () => {
    expect(meaning('David Cameron sat down. Peter Hain thanked him.', 'him')).toEqual(['David Cameron'])
  })

  it('go on with whom the text is about where they did something "also"', () => {
    const text =
      'Kwame Boateng opened a clinic. The visit came a year after Peter Hain fell ill. He also planted a tree.'
    expect(meaning(text, 'He')).toEqual(['Kwame Boateng'])
  })

  it('stay open where nobody fits', () => {
    expect(meaning('The bridge fell. He was not hurt.', 'He')).toEqual([])
  })

  it('mean nobody in "it is clear that"', () => {
    expect(meaning('Germany agreed. It is clear that more is needed.', 'It')).toEqual([])
  })

  it('mean the speaker in a quotation', () => {
    expect(meaning('"I will resign," David Cameron said.', 'I')).toEqual(['David Cameron'])
  })
})

describe('descriptions', () => {
  it('find the holder of the office that the text has told', () => {
    const text = 'French President Emmanuel Macron spoke to Angela Merkel. The French leader was frank.'
    expect(meaning(text, 'The French leader')).toEqual(['Emmanuel Macron'])
  })

  it('find a counterpart by country', () => {
    const text =
      'Egyptian President Anwar Sadat met Israeli Prime Minister Menachem Begin. Sadat thanked his Israeli counterpart.'
    expect(meaning(text, 'his Israeli counterpart')).toEqual(['Menachem Begin'])
  })

  it('stay open where two hold such an office', () => {
    const text = 'President John Mahama met President Paul Kagame. The president left early.'
    expect(meaning(text, 'The president')).toEqual([])
  })

  it('stand beside a name only where commas set them off', () => {
    const apposed = 'Cyril Ramaphosa, the president of South Africa, spoke.'
    expect(meaning(apposed, 'the president')).toEqual(['Cyril Ramaphosa'])
    const parted = 'President Lula denied it. According to John Baker, the president lied.'
    expect(meaning(parted, 'the president')).toEqual(['Lula'])
    expect(meaning('Angela Merkel, the minister said, was wrong.', 'the minister')).toEqual([])
  })

  it('go to the body named last, not to the one that was called so before', () => {
    const text =
      'Boeing fired workers. The company said that sales fell. Airbus hired workers. The company said that sales rose.'
    expect(meaning(text, 'The company', 0)).toEqual(['Boeing'])
    expect(meaning(text, 'The company', 1)).toEqual(['Airbus'])
  })

  it('stand for two where they say so', () => {
    const text = 'John Mahama met Paul Kagame in Accra. Both leaders were pleased.'
    expect(meaning(text, 'Both leaders')).toEqual(expect.arrayContaining(['John Mahama', 'Paul Kagame']))
  })

  it('do not mean the two who were named when they are narrowed down to others', () => {
    const text = 'John Mahama met Paul Kagame in Accra. The Western leaders were absent.'
    expect(meaning(text, 'The Western leaders')).toEqual([])
  })
})
