import { describe, expect, it } from 'vitest'
import { AccusationIndex } from '../../../src/graph/denials/accusation-index'
import type { Kinship } from '../../../src/graph/denials/kinship'
import { MatterBook } from '../../../src/graph/denials/matter-book'
import type { Accusation } from '../../../src/graph/denials/statement'

const TEXT = 'Chad accused Niger of smuggling bronze.'
const ALONE: Kinship = { homesOf: (entity) => [entity], isKin: (left, right) => left === right }

const accusation = (document: string): Accusation => {
  const sentence = {
    id: document,
    articleId: document,
    index: 0,
    paragraph: 0,
    isHeadline: false,
    span: { start: 0, end: TEXT.length },
  }
  const evidence = { document, start: 0, end: TEXT.length } as Accusation['statement']['evidence']
  const statement = {
    relation: 'r',
    type: 'accuse' as const,
    source: 'TD',
    target: 'NE',
    reciprocal: false,
    evidence,
    sentence,
    deniedBy: null,
  }
  return { statement, accused: 'NE', accuser: 'TD', weight: 'charge' }
}

/** One article a day says the same, beginning with day 0. */
function indexOf(count: number): AccusationIndex {
  const documents = Array.from({ length: count }, (_, day) => ({ id: `d${String(day).padStart(6, '0')}`, day }))
  const book = new MatterBook(new Map(documents.map(({ id }) => [id, TEXT])), [])
  const dated = documents.map(({ id, day }) => ({ accusation: accusation(id), days: { first: day, last: day } }))
  return new AccusationIndex(dated, book, ALONE)
}

describe('the index of accusations', () => {
  it('finds those of the accused that have a word, nearest in time', () => {
    const found = indexOf(100).near('NE', 'bronz', { first: 50, last: 50 })
    const days = found.map(({ days: at }) => at?.first ?? -1)
    expect(Math.min(...days)).toBeGreaterThan(30)
    expect(Math.max(...days)).toBeLessThan(70)
    expect(days).toContain(50)
  })

  it('finds none against somebody else, and none about another matter', () => {
    const index = indexOf(3)
    expect(index.near('TD', 'bronz', null)).toEqual([])
    expect(index.near('NE', 'gold', null)).toEqual([])
  })

  it('looks at no more of them where a thousand times as many say the same', () => {
    const [few, many] = [indexOf(100), indexOf(5000)].map(
      (index) => index.near('NE', 'bronz', { first: 50, last: 50 }).length,
    )
    expect(many).toBe(few)
  })
})
