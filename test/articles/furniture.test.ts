import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/articles'

const SENTENCES = ['Macron met Putin in Paris.', 'They talked about Syria.', 'Putin left in the evening.']

const proseAround = (line: string) => {
  const text = `Macron meets Putin\n\n${SENTENCES[0]}\n\n${line}\n\n${SENTENCES[1]}\n\n${SENTENCES[2]}`
  return readArticle({ path: 'a.txt', text }).body.map(({ start, end }) => text.slice(start, end))
}

describe('page furniture is kept out of the body', () => {
  it.each([
    'Share',
    'Facebook Twitter WhatsApp Email',
    'Share this on Facebook',
    'More news: Philippines troops attack militants in Marawi',
    'Read more: Macron wins election.',
    'READ MORE',
    'Related: Putin visits Versailles',
    'Views: 1842',
    '12 Comments',
    '5 min read',
    '• Your name:',
    "  • Friend's e-mail:",
    'Your email address will not be published.',
    'Sign up for our newsletter and get the best stories every day.',
    'Connect with us. Get latest news and updates.',
    'We use cookies to improve your experience.',
    'Other reports by iNewsToday',
    'Follow us on Twitter @news.',
    '© 2020 Reuters. All rights reserved.',
    'Leave a comment',
    'Photo by Jane Doe',
    'Image credit: Getty Images',
    'URL: http://www.today.az/news/1.html',
    'Print version',
    'Recommend news to friend',
    'Advertisement',
    '* * *',
    'Tags: Macron, Putin, Syria',
    '(Reporting by Jane Doe; Editing by John Smith)',
  ])('%s', (line) => {
    expect(proseAround(line)).toEqual(['Macron meets Putin', ...SENTENCES])
  })

  it.each([
    'Print journalists were not admitted.',
    'Share prices fell after the meeting.',
    'Views on the matter differ.',
    'Related companies were searched by the police.',
    'Sources said that Macron had been angry.',
    'More than 20 people were arrested.',
    'Comments by Macron angered Moscow.',
    'Facebook denied that Russia had bought ads.',
    'He wrote his name on the wall.',
    'Photography was forbidden in the palace.',
  ])('but prose that begins alike stays: %s', (line) => {
    expect(proseAround(line)).toContain(line)
  })

  it('drops the titles under "Related stories" up to the next sentence', () => {
    expect(proseAround('Related stories\n\nPutin visits Versailles for the first time\n\nMerkel speaks')).toEqual([
      'Macron meets Putin',
      ...SENTENCES,
    ])
  })

  it('drops what stands below the last sentence as a list of titles and labels', () => {
    const foot =
      'Politics\n\nTrump tweets about Germany and its trade again\n\nMay calls an election in the United Kingdom'
    const text = `Macron meets Putin\n\n${SENTENCES.join('\n\n')}\n\n${foot}`
    expect(readArticle({ path: 'a.txt', text }).body).toHaveLength(4)
  })

  it('keeps a last paragraph that was cut off', () => {
    const text = `Macron meets Putin\n\n${SENTENCES.join('\n\n')}\n\nIn the evening the two of them went to see the`
    expect(readArticle({ path: 'a.txt', text }).body).toHaveLength(5)
  })
})
