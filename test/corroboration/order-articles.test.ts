import { describe, expect, it } from 'vitest'
import { orderArticles } from '../../src/corroboration/order-articles'
import type { Article } from '../../src/model'
import { articleOf } from './corpus'

const order = (articles: Readonly<Record<string, Partial<Article>>>) =>
  orderArticles(Object.entries(articles).map(([id, more]) => articleOf(id, ['So it was.'], more))).map(({ id }) => id)

describe('of articles with one text the origin is', () => {
  it.each<[string, Readonly<Record<string, Partial<Article>>>]>([
    [
      "the agency's own before those who credit it, whatever the date",
      {
        printed: { outlet: 'The Herald', agency: 'Reuters', published: '2021-03-01' },
        own: { outlet: 'Reuters', agency: null, published: '2021-03-02' },
      },
    ],
    [
      'who credits an agency before who does not',
      {
        silent: { outlet: 'The Herald', published: '2021-03-01' },
        honest: { outlet: 'The Tribune', agency: 'AFP', published: '2021-03-02' },
      },
    ],
    ['the earlier', { late: { published: '2021-03-02' }, early: { published: '2021-03-01' } }],
    ['the dated', { undated: {}, dated: { published: '2021-03-01' } }],
    ['the fuller', { short: {}, full: { body: [{ start: 0, end: 90 }] } }],
    ['the one with the smaller id', { b: {}, a: {} }],
  ])('%s', (_, articles) => {
    expect(order(articles)).toEqual(Object.keys(articles).toReversed())
  })

  it('an agency whose outlet bears its name in any spelling', () => {
    expect(order({ a: { agency: 'REUTERS' }, b: { outlet: 'reuters' } })).toEqual(['b', 'a'])
    expect(order({ a: { agency: 'The Tidings' }, b: { outlet: 'the tidings' } })).toEqual(['b', 'a'])
  })

  it('an agency by any of its names', () => {
    expect(order({ a: { agency: 'AFP' }, b: { outlet: 'Agence France-Presse' } })).toEqual(['b', 'a'])
  })

  it('an agency that nobody credits', () => {
    const earlier = { published: '2021-03-01', outlet: 'The Herald' }
    expect(order({ a: earlier, b: { outlet: 'AFP', published: '2021-03-02' } })).toEqual(['b', 'a'])
  })
})
