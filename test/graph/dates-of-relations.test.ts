import { describe, expect, it } from 'vitest'
import { assembleGraph, type Extraction, extractArticle } from '../../src/pipeline'

/** An article of one claim, published on a day, whose sentence dates the claim. */
function article(published: string | null, words: string, date: string | null): Extraction {
  const head = published === null ? '' : `---\ndate: ${published}\n---\n`
  const extraction = extractArticle({ path: `${words}.md`, text: `${head}${words}` })
  return { ...extraction, claims: extraction.claims.map((claim) => ({ ...claim, date })) }
}

const accusation = (articles: readonly Extraction[]) =>
  assembleGraph(articles).relations.find(({ type }) => type === 'accuse')

describe('a relation', () => {
  it('is seen when its articles were published, whenever it happened', () => {
    const relation = accusation([
      article('2017-05-30', 'Mali accused Niger of theft.', '2014'),
      article('2017-06-02', 'Again Mali accused Niger, this time of lies.', null),
    ])
    expect([relation?.firstSeen, relation?.lastSeen]).toEqual(['2017-05-30', '2017-06-02'])
  })

  it('is never seen where no article has a date, though a sentence has', () => {
    const relation = accusation([article(null, 'Mali accused Niger of theft.', '2014')])
    expect([relation?.firstSeen, relation?.lastSeen]).toEqual([null, null])
  })

  it('tells of each piece of evidence when it happened and how that is known, the earliest first', () => {
    const relation = accusation([
      article('2017-06-02', 'Again Mali accused Niger, this time of lies.', null),
      article('2017-06-05', 'Mali accused Niger of theft.', '2014'),
      article(null, 'Later Mali accused Niger of fraud.', null),
    ])
    expect(relation?.evidence.map(({ date, dateFrom }) => [date, dateFrom])).toEqual([
      ['2014', 'sentence'],
      ['2017-06-02', 'article'],
      [null, null],
    ])
  })
})
