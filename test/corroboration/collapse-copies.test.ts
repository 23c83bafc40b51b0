import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseCopies, copiedArticles } from '../../src/corroboration'
import { allSentences, articleOf, type Corpus, sentencesOf } from './corpus'

const collapse = (corpus: Corpus, dates: Readonly<Record<string, string>> = {}) => {
  const articles = Object.entries(corpus).map(([id, sentences]) =>
    articleOf(id, sentences, { published: dates[id] ?? null }),
  )
  return collapseCopies(articles, allSentences(corpus))
}

const areCopies = (left: string, right: string) => collapse({ a: [left], b: [right] }).size === 1

describe('a sentence is a copy', () => {
  it.each([
    [
      'word for word',
      'Moscow strongly denied all allegations of meddling in the French election.',
      'Moscow strongly denied all allegations of meddling in the French election.',
    ],
    [
      'but for case and punctuation',
      'Macron, who met Putin, spoke of a "frank" exchange of views.',
      'Macron who met Putin spoke of a “frank” exchange of views',
    ],
    [
      'spun word by word',
      'Russia protested that the U.S. retaliation violated international law and said it would ruin bilateral relations.',
      'Russian Federation protested that the US retaliation violated worldwide law and said it would ruin bilateral relations.',
    ],
    [
      'with a title added',
      'On Monday Putin again dismissed the idea as unfounded press speculation in Paris.',
      'On Monday President Putin again dismissed the idea as unfounded press speculation in Paris.',
    ],
  ])('%s', (_, left, right) => {
    expect(areCopies(left, right)).toBe(true)
  })

  it.each([
    [
      'two reporters on one event',
      'Macron and Putin met at Versailles on Monday for talks about Syria.',
      'At Versailles, the French president received Vladimir Putin and spoke about the war in Syria.',
    ],
    [
      'another name',
      'Macron met Putin in Paris for talks about the war in Syria.',
      'Macron met Trump in Paris for talks about the war in Syria.',
    ],
    [
      'the roles exchanged',
      'Macron accused Putin of lying to everyone about the war in Syria.',
      'Putin accused Macron of lying to everyone about the war in Syria.',
    ],
    [
      'another figure',
      'The bombing of the hospital in Aleppo killed 12 people on Monday.',
      'The bombing of the hospital in Aleppo killed 20 people on Monday.',
    ],
    [
      'a denial',
      'Putin said that Moscow had meddled in the French election in May.',
      'Putin said that Moscow had not meddled in the French election in May.',
    ],
    ['short and only alike', 'He said nothing about Syria then.', 'He said nothing about Syria today.'],
    ['short, though identical', 'He said nothing about Syria.', 'He said nothing about Syria.'],
    ['very short', 'He did not elaborate.', 'He did not elaborate.'],
  ])('not with %s', (_, left, right) => {
    expect(areCopies(left, right)).toBe(false)
  })

  it('not of its own article', () => {
    const sentence = 'Moscow strongly denied all allegations of meddling in the French election.'
    expect(collapse({ a: [sentence, sentence] }).size).toBe(0)
  })
})

describe('a direct quotation', () => {
  const quote = '"The use of chemical weapons by anyone will be the object of reprisals", Macron said.'
  const other = 'Moscow strongly denied all allegations of meddling in the French election.'

  it('that two reporters took down is no copy', () => {
    expect(collapse({ a: [quote], b: [quote] }).size).toBe(0)
  })

  it('is one beside another copied sentence', () => {
    expect(collapse({ a: [quote, other], b: [quote, other] }).size).toBe(2)
  })

  it('within a longer sentence does not keep that from being a copy', () => {
    const mixed = 'Macron, who met Putin at the palace of Versailles on Monday, called the talks "extremely frank".'
    expect(areCopies(mixed, mixed)).toBe(true)
  })
})

describe('the origin', () => {
  const copied = 'Moscow strongly denied all allegations of meddling in the French election.'

  it('is the earlier article', () => {
    expect(collapse({ a: [copied], b: [copied] }, { a: '2017-06-02', b: '2017-05-30' })).toEqual(new Map([['a0', 'b']]))
  })

  it('is the dated article before one without a date', () => {
    expect(collapse({ a: [copied], b: [copied] }, { b: '2017-05-30' })).toEqual(new Map([['a0', 'b']]))
  })

  it('is the fuller article where no date tells', () => {
    expect(collapse({ a: [copied], b: [copied, 'And more.'] })).toEqual(new Map([['a0', 'b']]))
  })

  it('is the article with the smaller id where nothing tells', () => {
    expect(collapse({ b: [copied], a: [copied] })).toEqual(new Map([['b0', 'a']]))
  })

  it('is one for all copies, and never a copy', () => {
    expect(collapse({ a: [copied], b: [copied], c: [copied] })).toEqual(
      new Map([
        ['b0', 'a'],
        ['c0', 'a'],
      ]),
    )
  })

  it('does not depend on the order of articles and sentences', () => {
    const vocabulary = fc.constantFrom(
      'Macron',
      'Putin',
      'met',
      'said',
      'Russia',
      'Russian',
      'the',
      'war',
      'in',
      'Syria',
      'not',
      '12',
    )
    const sentence = fc.oneof(
      fc.constantFrom(copied, `${copied} again`, '"I will not give an inch on this", he said.'),
      fc.array(vocabulary, { minLength: 4, maxLength: 12 }).map((words) => words.join(' ')),
    )
    const corpus = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.array(sentence, { minLength: 1, maxLength: 5 }),
    )
    const date = fc.option(fc.constantFrom('2017', '2017-05', '2017-05-30'), { nil: null })
    fc.assert(
      fc.property(corpus, fc.array(date, { minLength: 4, maxLength: 4 }), fc.nat(), (texts, dates, turn) => {
        const articles = Object.entries(texts).map(([id, sentences], i) =>
          articleOf(id, sentences, { published: dates[i] ?? null }),
        )
        const sentences = allSentences(texts)
        const copies = collapseCopies(articles, sentences)
        const cut = sentences.length === 0 ? 0 : turn % sentences.length
        const turned = [...sentences.slice(cut), ...sentences.slice(0, cut)]
        expect([...collapseCopies(articles.toReversed(), turned)]).toEqual([...copies])
        for (const [id, origin] of copies) expect(sentences.find((own) => own.id === id)?.articleId).not.toBe(origin)
      }),
    )
  })
})

describe('an article is a copy', () => {
  const lines = [
    'Moscow strongly denied all allegations of meddling in the French election.',
    'Macron met Putin at the palace of Versailles for talks about the war.',
    'The foreign ministers of both countries will meet again in Moscow later.',
  ]
  const copies = (corpus: Corpus) => copiedArticles(allSentences(corpus), collapse(corpus))

  it('when most of its sentences come from one other', () => {
    expect(copies({ a: lines, b: [...lines.slice(0, 2), 'New.'] })).toEqual(new Map([['b', 'a']]))
  })

  it('but not when half of them are its own', () => {
    const own = 'The weather in Paris on that Monday was hotter than it had been in any May of the thirty years before.'
    expect(copies({ a: lines, b: [...lines.slice(0, 1), own] }).size).toBe(0)
  })

  it('of the first one where copies were copied', () => {
    const origins = new Map([
      ['b0', 'a'],
      ['c0', 'b'],
    ])
    const sentences = ['a', 'b', 'c'].flatMap((id) => sentencesOf(id, ['So.']))
    expect(copiedArticles(sentences, origins)).toEqual(
      new Map([
        ['b', 'a'],
        ['c', 'a'],
      ]),
    )
  })
})
