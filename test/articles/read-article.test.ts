import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/articles'
import { contentId } from '../../src/model'

const read = (text: string, path = 'a.txt') => {
  const article = readArticle({ path, text })
  return { ...article, prose: article.body.map(({ start, end }) => text.slice(start, end)) }
}

const SENTENCE = 'The two presidents met in Paris on Monday.'

describe('reading an article', () => {
  it('keeps the text as it is and makes the id of nothing else', () => {
    const text = '\tMacron meets Putin \r\n\r\n The two met.\u00a0\r\n'
    expect(read(text)).toMatchObject({ text, id: contentId(text), language: 'en' })
  })

  it('takes the line above the first sentence for the headline and puts it first in the body', () => {
    const article = read(`Macron meets Putin\n\n${SENTENCE}\n`)
    expect(article.title).toBe('Macron meets Putin')
    expect(article.headline).toEqual({ start: 0, end: 18 })
    expect(article.prose).toEqual(['Macron meets Putin', SENTENCE])
  })

  it.each([
    ['one sentence', SENTENCE],
    ['one line without a full stop', 'Macron meets Putin'],
    ['two sentences in a line', `${SENTENCE} Putin left.`],
    ['a question and what follows', 'Will they meet? He said so. They meet in June'],
  ])('reads %s as prose without a headline', (_, text) => {
    expect(read(text)).toMatchObject({ title: null, headline: null, prose: [text] })
  })

  it('has no headline where the text just begins', () => {
    expect(read(`Macron met Putin.\nPutin left for Moscow.\nTrump called.`)).toMatchObject({
      title: null,
      prose: ['Macron met Putin.', 'Putin left for Moscow.', 'Trump called.'],
    })
  })

  it('lets a headline end in an abbreviation or a question mark', () => {
    expect(read(`Macron meets Putin in the U.S.\n\n${SENTENCE}`).title).toBe('Macron meets Putin in the U.S.')
    expect(read(`Will Macron meet Putin?\n\n${SENTENCE}`).title).toBe('Will Macron meet Putin?')
  })

  it('leaves the name of the site behind the headline out of it', () => {
    expect(read(`Le Pen vows to fight on - BBC News\n\n${SENTENCE}`)).toMatchObject({
      title: 'Le Pen vows to fight on',
      outlet: 'BBC News',
      prose: ['Le Pen vows to fight on', SENTENCE],
    })
  })

  it('prefers the headline to the section above it', () => {
    expect(read(`World\nMiddle East\nMacron and Putin meet in Paris\n\n${SENTENCE}`).title).toBe(
      'Macron and Putin meet in Paris',
    )
  })

  it('keeps a standfirst and subheads as prose', () => {
    const text = `Macron meets Putin\n\nFrench leader warns of reprisals\n\n${SENTENCE}\n\nA red line\n\nHe said so.`
    expect(read(text).prose).toEqual([
      'Macron meets Putin',
      'French leader warns of reprisals',
      SENTENCE,
      'A red line',
      'He said so.',
    ])
  })

  it('cuts off the mark of a list item', () => {
    expect(read('• Macron met Putin.\n• Putin met Trump.').prose).toEqual(['Macron met Putin.', 'Putin met Trump.'])
  })

  it.each([
    ['nothing', '', /only white space/],
    ['white space', ' \r\n\u00a0\t\n', /only white space/],
    ['buttons and a byline', 'Share\nTweet\nBy Jane Doe\nMay 31, 2017', /only metadata and page furniture/],
  ])('says what is wrong with a file of %s', (_, text, message) => {
    expect(() => read(text, 'empty.txt')).toThrow(message)
    expect(() => read(text, 'empty.txt')).toThrow(/empty\.txt/)
  })

  it('promises trimmed, ordered paragraphs within any text, the headline first', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '',
        '',
        SENTENCE,
        'By Jane Doe',
        'May 31, 2017',
        'Share',
        'Macron meets Putin',
        'PARIS (Reuters) - So.',
        '---',
        '# A',
        '> b',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.constantFrom('a.txt', 'a.md'),
        (lines, lineEnd, path) => {
          const text = [...lines, SENTENCE].join(lineEnd)
          const { body, headline, prose } = read(text, path)
          if (headline) expect(body[0]).toEqual(headline)
          expect(prose.length).toBeGreaterThan(0)
          for (const [i, paragraph] of prose.entries()) {
            expect(paragraph).toBe(paragraph.trim())
            expect(paragraph).not.toBe('')
            if (i > 0) expect(body[i]?.start).toBeGreaterThanOrEqual(body[i - 1]?.end ?? 0)
          }
        },
      ),
    )
  })

  it('reads long runs of hostile characters in a moment', () => {
    const hostile = ['[', '![](', '(', '. ', '<a', '* ', '"', '- ', ': ', '1,', 'a. ', '_', ' ', 'A '].map((bait) =>
      bait.repeat(200_000 / bait.length),
    )
    const start = performance.now()
    for (const bait of hostile) for (const path of ['a.txt', 'a.md']) read(`${bait}\n\n${SENTENCE}`, path)
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 30_000)
})
