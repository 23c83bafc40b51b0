import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/articles'

const PROSE = 'The port of Sur opened on Friday. Ships came in at once.'
const TITLE = 'Port opens in Sur'

const read = (head: string, foot = '', prose = PROSE) => {
  const text = [TITLE, head, prose, foot].filter((part) => part !== '').join('\n\n')
  const { body, outlet, agency, published, authors } = readArticle({ path: 'a.txt', text })
  const paragraphs = body.slice(1).map(({ start, end }) => text.slice(start, end))
  return { outlet, agency, published, authors, paragraphs }
}

describe('an agency', () => {
  it.each([
    ['MUSCAT, May 31 (Xinhua) -- ', 'Xinhua'],
    ['New Delhi [India], August 4 (ANI): ', 'ANI'],
    ['MURMANSK, October 12. /TASS/. ', 'TASS'],
    ['Havana, May 31 (Prensa Latina) ', 'Prensa Latina'],
    ['MADRID, May 31 (EFE).- ', 'EFE'],
    ['DAMASCUS, (SANA)-', 'SANA'],
    ['**Munich (dpa)** - ', 'dpa'],
  ])('is credited by the dateline "%s"', (dateline, agency) => {
    expect(read('', '', dateline + PROSE)).toMatchObject({ agency, outlet: agency, paragraphs: [PROSE] })
  })

  it.each([
    [' (ANI)', 'ANI'],
    [' (PTI) JD KK', 'PTI'],
    [' — AFP', 'AFP'],
    [' -- Bernama', 'Bernama'],
    [' – Reuters/nd', 'Reuters'],
    [' Enditem', 'Xinhua'],
  ])('is credited behind the last sentence by "%s"', (credit, agency) => {
    expect(read('', '', PROSE + credit)).toMatchObject({ agency, outlet: agency, paragraphs: [PROSE] })
  })

  it.each([
    'AFP',
    'Reuters Staff',
    'By Associated Press',
    'Associated Press in Muscat',
    'By Jane Doe, AFP',
    'PTI | New Delhi | May 31, 2017',
  ])('is credited by the byline "%s"', (byline) => {
    const { agency, paragraphs } = read(byline)
    expect(agency).toMatch(/^(?:AFP|Reuters|Associated Press|PTI)$/)
    expect(paragraphs).toEqual([PROSE])
  })

  it.each([
    '(With PTI inputs)',
    'With inputs from agencies',
    'With AFP',
    'The Associated Press contributed to this report.',
    'Agencies',
    'AFP, Reuters',
    'AFP/Getty Images',
    'Getty Images/AFP',
    'Source: Agencies',
    'Source: World Bank',
  ])('is not credited by "%s" at the foot, which is no prose either', (foot) => {
    expect(read('', foot)).toMatchObject({ agency: null, outlet: null, paragraphs: [PROSE] })
  })

  it.each(['Photo: AFP', 'AFP/File', 'REUTERS/Jane Doe', '© AFP', 'Staff and agencies'])(
    'is not credited by "%s" above the text',
    (head) => {
      expect(read(head)).toMatchObject({ agency: null, outlet: null, paragraphs: [PROSE] })
    },
  )

  it.each([
    'The company is the Associated Press (AP).',
    'A party (PTI) - the largest - won the vote on Sunday.',
    'He works for the agency — AFP.',
    'See the plan of the port. (map)',
  ])('is not seen in the sentence "%s"', (sentence) => {
    expect(read('', '', sentence)).toMatchObject({ agency: null, paragraphs: [sentence] })
  })
})

describe('a medium that is no agency', () => {
  it.each(['CBS/AP', 'CBS with AFP', 'CBS Staff and agencies'])(
    'is the publisher where it shares the byline: %s',
    (byline) => {
      expect(read(byline)).toMatchObject({ outlet: 'CBS', agency: null, paragraphs: [PROSE] })
    },
  )

  it('is the publisher where its dateline is all that names one, and no agency', () => {
    expect(read('', '', `(CNN) — ${PROSE}`)).toMatchObject({ outlet: 'CNN', agency: null })
  })

  it('is the origin where somebody else publishes', () => {
    const text = `https://www.valleypost.com/a\n\n${TITLE}\n\n${PROSE}\n\nThis article originally appeared in The Guardian.`
    expect(readArticle({ path: 'a.txt', text })).toMatchObject({ outlet: 'Valley Post', agency: 'The Guardian' })
  })

  it('is not both publisher and origin under two names', () => {
    const text = `https://www.theguardian.com/a\n\n${TITLE}\n\nBy Jane Doe, The Guardian\n\n${PROSE}`
    expect(readArticle({ path: 'a.txt', text })).toMatchObject({ outlet: 'The Guardian', agency: null })
  })

  it('is not a platform, an archive or a state', () => {
    for (const host of ['medium.com', 'kofi.wordpress.com', 'twitter.com', 'www.water.gov.uk', 'www.navy.mil'])
      expect(readArticle({ path: 'a.txt', text: `https://${host}/a\n\n${TITLE}\n\n${PROSE}` }).outlet).toBeNull()
  })
})

describe('the people behind the last sentence', () => {
  it('are authors, and what stands in the brackets no prose', () => {
    const credits = ' (Reporting by Jane Doe in Muscat; Editing by Ann Other)'
    expect(read('', '', PROSE + credits)).toMatchObject({ authors: ['Jane Doe'], paragraphs: [PROSE] })
  })

  it('stay in the text where the brackets hold a sentence of it', () => {
    const aside = `${PROSE} (The last ship had come in May.)`
    expect(read('', '', aside).paragraphs).toEqual([aside])
  })
})

describe('a date', () => {
  const ADDRESS = 'https://www.valleypost.com'

  it.each([
    ['of the text goes before that of the address', `${ADDRESS}/2017/06/02/a`, 'May 31, 2017', '2017-05-31'],
    ['that may be read two ways is told by the address', `${ADDRESS}/2017/06/05/a`, '05/06/2017', '2017-06-05'],
    ['of the address goes before a change', `${ADDRESS}/2017/05/31/a`, 'Updated: June 9, 2017', '2017-05-31'],
  ])('%s', (_, address, line, published) => {
    const text = `${address}\n\n${TITLE}\n\n${line}\n\n${PROSE}`
    expect(readArticle({ path: 'a.txt', text }).published).toBe(published)
  })

  it('of a dateline takes its year from an address of that month, and of no other', () => {
    const inMonth = (month: string) =>
      readArticle({ path: 'a.txt', text: `${ADDRESS}/2017/${month}/a\n\n${TITLE}\n\nMUSCAT, May 30 (AFP) — ${PROSE}` })
    expect(inMonth('05').published).toBe('2017-05-30')
    expect(inMonth('06').published).toBe('2017-06')
  })

  it('of a dateline takes no year from a copyright line', () => {
    expect(read('', '© 2017 AFP', `MUSCAT, May 30 (AFP) — ${PROSE}`).published).toBeNull()
  })

  it('of a change is taken from the head and not from the foot', () => {
    expect(read('Last updated: May 31, 2017').published).toBe('2017-05-31')
    expect(read('', 'Last modified: May 31, 2017').published).toBeNull()
  })

  it('at the foot is the only one there, or says what it is of', () => {
    expect(read('', 'May 31, 2017').published).toBe('2017-05-31')
    expect(read('', 'Dam to rise\n\nJune 2, 2018\n\nOld dam sold\n\nJune 5, 2018').published).toBeNull()
    expect(read('', 'June 2, 2018\n\nPublished: May 31, 2017\n\nJune 5, 2018').published).toBe('2017-05-31')
  })

  it('in a caption is not that of the article', () => {
    expect(read('Aleppo, Syria, May 31, 2012').published).toBeNull()
  })
})

describe('an address', () => {
  it('among the paragraphs or behind "Read more" is of another page', () => {
    const between = `${PROSE}\n\nhttps://www.change.org/p/bridge\n\n${PROSE}`
    const urlOf = (text: string) => readArticle({ path: 'a.txt', text }).url
    expect(urlOf(`${TITLE}\n\n${between}`)).toBeNull()
    expect(urlOf(`${TITLE}\n\n${PROSE}\n\nRead more: https://a.org/b`)).toBeNull()
    expect(urlOf(`${TITLE}\n\n${PROSE}\n\nhttps://a.org/b`)).toBe('https://a.org/b')
  })
})
