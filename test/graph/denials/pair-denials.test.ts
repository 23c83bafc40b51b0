import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import type { GraphData, RelationRecord } from '../../../src/model'
import { findFaults } from '../../../src/query'

const relation = (graph: GraphData, id: string): RelationRecord | undefined =>
  graph.relations.find((one) => one.id === id)

const article = (date: string | null, text: string, path = 'a.md') => ({
  path,
  text: date ? `---\ndate: ${date}\n---\n${text}` : text,
})

const ACCUSED = 'Laos accused Nepal of stealing a bell.'

describe('a denial in another sentence', () => {
  const graph = extract([article(null, `${ACCUSED} Nepal denied the theft on Friday.`)])

  it('stands beside what it denies, with both sentences', () => {
    const [denial] = relation(graph, 'country:LA~accuse~country:NP')?.denials ?? []
    expect(denial).toMatchObject({ by: 'country:NP', text: 'Nepal denied the theft on Friday.', relation: null })
    expect(graph.documents[0]?.text.slice(denial?.of.start, denial?.of.end)).toBe(ACCUSED)
    expect(graph.documents[0]?.text.slice(...(denial?.cue ?? [0, 0]))).toBe('denied')
  })

  it('takes nothing back', () => {
    const [evidence] = relation(graph, 'country:LA~accuse~country:NP')?.evidence ?? []
    expect(evidence).toMatchObject({ negated: false, modality: 'asserted', text: ACCUSED })
  })
})

describe('a denial that rejects somebody by name', () => {
  it('is known by the relation denied, and knows it', () => {
    const graph = extract([article(null, `${ACCUSED} Nepal rejected the Laotian allegation.`)])
    expect(relation(graph, 'country:LA~accuse~country:NP')?.deniedBy).toEqual(['country:NP~reject~country:LA'])
    expect(relation(graph, 'country:NP~reject~country:LA')?.denies).toEqual(['country:LA~accuse~country:NP'])
  })
})

describe('a denial in another article', () => {
  const denied = (accusedOn: string | null, deniedOn: string | null): number => {
    const articles = [
      article(accusedOn, ACCUSED, 'a.md'),
      article(deniedOn, 'Nepal denied a claim by Laos that it stole a bell.', 'b.md'),
    ]
    return relation(extract(articles), 'country:LA~accuse~country:NP')?.denials.length ?? -1
  }

  it.each([
    ['on the next day', '2020-05-01', '2020-05-02', 1],
    ['some weeks later', '2020-05-01', '2020-06-20', 1],
    ['where the accusation is told once more days later', '2020-05-04', '2020-05-01', 1],
    ['in the month of the accusation', '2020-05-03', '2020-05', 1],
    ['without a date, where enough words are the same', null, null, 1],
    ['years later', '2010-05-01', '2020-05-02', 0],
    ['years before', '2020-05-01', '2010-05-02', 0],
  ])('counts by its date: %s', (_, accusedOn, deniedOn, count) => {
    expect(denied(accusedOn, deniedOn)).toBe(count)
  })
})

describe('an article that does nothing but accuse and deny', () => {
  it('has so many denials as it denies, not as many as pairs', () => {
    const text = (times: number): string => `${ACCUSED} Nepal denied the theft of the bell. `.repeat(times)
    const count = (times: number): number =>
      relation(extract([article(null, text(times))]), 'country:LA~accuse~country:NP')?.denials.length ?? 0
    const [some, many] = [count(20), count(60)]
    expect(some).toBeGreaterThanOrEqual(20)
    expect(many).toBeLessThan(3.1 * some)
  })
})

describe('all denials', () => {
  const SENTENCES = [
    ACCUSED,
    'Nepal denied the theft.',
    'Nepal rejected the allegation by Laos.',
    'Laos said Nepal had attacked a village.',
    'Nepal said it had not attacked any village.',
    'Nepal accused Laos of lying about a bell.',
    'Laos called the charge a lie.',
    'Bhutan denied any part in the quarrel.',
  ]
  const texts = fc.array(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), { minLength: 1, maxLength: 3 })

  it('are told word for word, and known by both relations', () => {
    fc.assert(
      fc.property(texts, (articles) => {
        const graph = extract(articles.map((lines, index) => article('2020-05-01', lines.join(' '), `${index}.md`)))
        expect(findFaults(graph)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('are the same in whatever order the articles come', () => {
    const inputs = SENTENCES.map((text, index) => article(`2020-05-0${index + 1}`, text, `${index}.md`))
    const denials = (ordered: typeof inputs) => extract(ordered).relations.map(({ id, denials: all }) => ({ id, all }))
    expect(denials([...inputs].reverse())).toEqual(denials(inputs))
  })
})
