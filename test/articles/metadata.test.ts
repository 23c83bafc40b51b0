import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/articles'
import { extractArticle } from '../../src/pipeline'

const PROSE = 'The two presidents met in Paris on Monday. They talked for an hour.'
const withHead = (head: string) => readArticle({ path: 'a.txt', text: `${head}\n\n${PROSE}` })
const withFoot = (foot: string) => readArticle({ path: 'a.txt', text: `Macron meets Putin\n\n${PROSE}\n\n${foot}` })

describe('the authors', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['by Jane Doe and John Smith, Reuters', ['Jane Doe', 'John Smith']],
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe, Berlin', ['Jane Doe']],
    ['Written by: J. K. Rowling | May 31, 2017', ['J. K. Rowling']],
    ['By Ursula von der Leyen in Brussels', ['Ursula von der Leyen']],
    ['By Jane Doe, Political Correspondent', ['Jane Doe']],
    ['By Staff Writer', []],
    ['By The Associated Press', []],
  ])('are read from "%s"', (byline, authors) => {
    const article = withHead(`Macron and Putin meet\n\n${byline}`)
    expect(article.authors).toEqual(authors)
    expect(article.body).toHaveLength(2)
  })

  it.each([
    ['(This article was written by Ryo Aibara and Takuya Suzuki.)', ['Ryo Aibara', 'Takuya Suzuki']],
    [
      '(Reporting by Jane Doe, Michel Rose and John Smith; Editing by Ann Other)',
      ['Jane Doe', 'Michel Rose', 'John Smith'],
    ],
    ['Editing by Ann Other', []],
  ])('are read from "%s" at the foot, editors left out', (credit, authors) => {
    const article = withFoot(credit)
    expect(article.authors).toEqual(authors)
    expect(article.body).toHaveLength(2)
  })

  it('are not read from a headline or sentence that begins with "By"', () => {
    expect(withHead('By George, he did it: Macron wins')).toMatchObject({
      title: 'By George, he did it: Macron wins',
      authors: [],
    })
  })
})

describe('the date', () => {
  it.each([
    ['May 31, 2017', '2017-05-31'],
    ['Wednesday, 31 May 2017', '2017-05-31'],
    ['30 May 2017 [16:18] - TODAY.AZ', '2017-05-30'],
    ['Published: 31 May 2017 16:18 GMT', '2017-05-31'],
    ['Posted on 2017-05-31T23:59:00-05:00', '2017-05-31'],
    ['May 29, 2017 / 5:03 PM / Updated 3 years ago', '2017-05-29'],
    ['31/05/2017', '2017-05-31'],
    ['May 2017', '2017-05'],
  ])('is read from "%s"', (line, published) => {
    expect(withHead(`Macron and Putin meet\n\n${line}`)).toMatchObject({ published, title: 'Macron and Putin meet' })
  })

  it('keeps only the year where day and month may be the other way round', () => {
    expect(withHead('Macron and Putin meet\n\n05/06/2017').published).toBe('2017')
  })

  it.each(['May 31', '2 hours ago', 'Yesterday', '31 February 2017', '2017-02-30'])(
    'is not guessed from "%s"',
    (line) => {
      expect(withHead(`Macron and Putin meet\n\n${line}`).published).toBeNull()
    },
  )

  it('is not taken from a headline, a sentence or a copyright line', () => {
    expect(withHead('President visits Paris on May 29, 2017').published).toBeNull()
    expect(withFoot('He was born on May 29, 1950.').published).toBeNull()
    expect(withFoot('© 2020 Reuters').published).toBeNull()
  })

  it('is that of publication before that of a change', () => {
    const head = 'Macron and Putin meet\n\nUpdated: June 1, 2017\n\nPublished: May 30, 2017'
    expect(withHead(head).published).toBe('2017-05-30')
  })
})

describe('the outlet', () => {
  it.each([
    ['TODAY.AZ / World news\n\nMacron and Putin meet', 'TODAY.AZ'],
    ['Macron and Putin meet\n\nBy Azernews', 'Azernews'],
    ['https://www.tehrantimes.com/news/474960/x', 'Tehran Times'],
    ['https://www.bbc.co.uk/news/1', 'BBC'],
    ['https://daily-sabah.com.tr/a', 'Daily Sabah'],
    ['Macron and Putin meet\n\nBy Jane Doe, Reuters', 'Reuters'],
    ['Macron and Putin meet\n\nMay 31, 2017 | The Guardian', 'The Guardian'],
  ])('is read from the head: %s', (head, outlet) => {
    expect(withHead(head).outlet).toBe(outlet)
  })

  it.each([
    ['Other reports by iNewsToday', 'iNewsToday'],
    ['Source: Xinhua', 'Xinhua'],
    ['© 2020 Reuters. All rights reserved.', 'Reuters'],
    ['URL: http://www.today.az/news/1.html', 'TODAY.AZ'],
  ])('is read from the foot: %s', (foot, outlet) => {
    const article = withFoot(foot)
    expect(article.outlet).toBe(outlet)
    expect(article.body).toHaveLength(2)
  })

  it('is the publisher before the agency that it credits', () => {
    expect(withHead('https://www.tehrantimes.com/1\n\nMacron and Putin meet\n\nBy Jane Doe, Reuters').outlet).toBe(
      'Tehran Times',
    )
  })

  it('is unknown where nothing names it', () => {
    expect(withHead('Macron and Putin meet').outlet).toBeNull()
  })
})

describe('the address', () => {
  it('is a bare line of its own, and no prose', () => {
    const text = `https://www.asahi.com/ajw/articles/1\r\n\r\n${PROSE}`
    expect(readArticle({ path: 'a.txt', text })).toMatchObject({
      url: 'https://www.asahi.com/ajw/articles/1',
      body: [{ start: 40, end: text.length }],
    })
  })
})

describe('the dateline', () => {
  const proseOf = (text: string) => {
    const { body } = readArticle({ path: 'a.txt', text })
    return text.slice(body[0]?.start, body[0]?.end)
  }

  it.each([
    'PARIS (Reuters) - ',
    'SEOUL—',
    'WASHINGTON, May 30 (AP) — ',
    'MOSCOW, Russia -- ',
    'BEIRUT/PARIS (AFP) – ',
    'Geneva, 30 May 2017 – ',
    '(CNN) — ',
    'CAIRO: ',
  ])('"%s" is cut off the first paragraph', (dateline) => {
    expect(proseOf(`${dateline}${PROSE}`)).toBe(PROSE)
  })

  it.each([
    'Russian warplanes - six of them - flew to Syria.',
    'Putin said (in Paris) - and meant it - that he would come.',
    'Paris - the capital - was quiet.',
    'A three-hour talk was held.',
  ])('is not seen in "%s"', (sentence) => {
    expect(proseOf(sentence)).toBe(sentence)
  })

  it('names the agency and the date where nothing else does', () => {
    expect(readArticle({ path: 'a.txt', text: `PARIS, 30 May 2017 (AFP) – ${PROSE}` })).toMatchObject({
      outlet: 'AFP',
      published: '2017-05-30',
    })
  })
})

describe('a date that is stated in part', () => {
  it.each([
    ['2017-05', '2017-05'],
    ['2017', '2017'],
    ['May 2017', '2017-05'],
    ['2017-13', null],
    ['2017-00', null],
    ['1234', null],
    ['12017', null],
  ])('is taken as far as it goes: %s', (stated, published) => {
    const { article } = extractArticle({ path: 'a.md', text: `---\ndate: ${stated}\n---\nThe ferry came late.` })
    expect(article.published).toBe(published)
  })
})
