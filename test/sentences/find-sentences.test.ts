import { describe, expect, it } from 'vitest'
import { type Article, contentId, type Span, type Token } from '../../src/model'
import { findSentences } from '../../src/sentences'

const text = 'Macron meets Putin\n\nThey met. They talked.\n\nShare\n\nPutin left.'
const article: Article = {
  id: 'a',
  path: 'a.txt',
  url: null,
  title: 'Macron meets Putin',
  headline: { start: 0, end: 18 },
  outlet: null,
  agency: null,
  authors: [],
  published: null,
  language: 'en',
  text,
  body: [
    { start: 0, end: 18 },
    { start: 20, end: 42 },
    { start: 51, end: 62 },
  ],
}

const wholeAsToken = (whole: string, span: Span): Token[] => [
  { ...span, text: whole.slice(span.start, span.end), normal: '', before: '', tags: [] },
]

describe('the sentences of an article', () => {
  const sentences = findSentences(article, wholeAsToken)

  it('are those of its body in reading order, the headline marked', () => {
    expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Macron meets Putin',
      'They met.',
      'They talked.',
      'Putin left.',
    ])
    expect(sentences.map(({ index, paragraph, isHeadline }) => [index, paragraph, isHeadline])).toEqual([
      [0, 0, true],
      [1, 1, false],
      [2, 1, false],
      [3, 2, false],
    ])
  })

  it('carry the tokens of their own place', () => {
    expect(sentences.map(({ tokens }) => tokens[0]?.text)).toEqual([
      'Macron meets Putin',
      'They met.',
      'They talked.',
      'Putin left.',
    ])
  })

  it('have ids made of the article and the place', () => {
    expect(sentences[1]?.id).toBe(contentId('a', '20', '29'))
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(4)
  })

  it('have no headline where the article has none', () => {
    expect(findSentences({ ...article, headline: null }, wholeAsToken).some(({ isHeadline }) => isHeadline)).toBe(false)
  })
})
