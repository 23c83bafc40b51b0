import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, GraphData } from '../src/model'
import { type ArticleInput, assembleGraph, extractArticle } from '../src/pipeline'
import { findFaults, findRelations, lookup, subgraph } from '../src/query'
import { readSeeds } from './support/read-seeds'

const graphOf = (inputs: readonly ArticleInput[]): GraphData => assembleGraph(inputs.map(extractArticle))

/** Words that make names, pronouns, quotations, speech and oddities meet in any order. */
const WORDS = [
  'Putin',
  'Angela Merkel',
  'President Macron',
  'Russia',
  'the French leader',
  'he',
  'they',
  'both leaders',
  'NATO (NAC)',
  'said',
  'accused',
  'will meet',
  'has not attacked',
  'was condemned by',
  'to release',
  'of using',
  'talks with',
  'and',
  ',',
  '.',
  '"',
  '“',
  '”',
  "'s",
  'which',
  'who',
  'that',
  'according to',
  'RT',
  'Moscow',
  '—',
  '...',
  '😀',
  'é́',
  '(',
  ')',
  'in Paris',
  'sanctions on',
  'denied the allegations',
  'rejected',
  'according to Reuters',
  'told the BBC',
  '(AFP) -',
  'on Monday',
  'last February 29',
  'two weeks ago',
  'in May 2015',
  '\n\n',
  '\n― Angela Merkel\n',
  'let’s focus on',
]
const articles = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 60 }).map((words) => ({
  path: 'a.txt',
  text: `The ministers met on Monday in the old town hall. ${words.join(' ')} It ended late at night.`,
}))

const evidenceOf = ({ relations }: GraphData): readonly EvidenceRecord[] =>
  relations.flatMap(({ evidence }) => evidence)

describe('whatever the text, a graph', () => {
  it('quotes every sentence, mention, cue and attribution byte for byte, within its document', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const graph = graphOf([article])
        const { text } = article
        for (const mention of graph.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        for (const one of evidenceOf(graph)) {
          expect(text.slice(one.start, one.end)).toBe(one.text)
          for (const span of [one.sourceMention, one.targetMention, ...(one.predicate ? [one.predicate] : [])]) {
            expect(one.start <= span[0] && span[0] < span[1] && span[1] <= one.end).toBe(true)
          }
        }
        for (const { content, start, end } of graph.attributions) {
          for (const span of content) expect(start <= span[0] && span[0] < span[1] && span[1] <= end).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has evidence for every relation and both its ends among the entities', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const graph = graphOf([article])
        const ids = new Set(graph.entities.map(({ id }) => id))
        for (const { source, target, evidence, reciprocal, weight } of graph.relations) {
          expect(evidence.length).toBeGreaterThanOrEqual(weight)
          expect(weight).toBeGreaterThan(0)
          expect(ids.has(source) && ids.has(target) && source !== target).toBe(true)
          if (reciprocal) expect(source < target).toBe(true)
        }
        expect(graph.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('whatever articles repeat one another', () => {
  const SENTENCES = [
    'Laos accused Nepal of stealing a bronze bell from the temple of Xieng Thong on Monday.',
    'On Monday Laos accused Nepal of the theft of a bronze bell from the Xieng Thong temple.',
    'Nepal denied stealing the bell, its ambassador told Reuters on Tuesday.',
    'Nepal rejected the allegation by Laos, which it called a lie.',
    'Bhutan said on 29 February 2016 that it had met both sides two weeks ago.',
    'The quarrel began in 2009, when a monk found the bell in a market hall of Pokhara.',
    'India condemned Nepal last December, according to The Daily Ledger.',
    'He did not elaborate.',
  ]
  const OUTLETS = ['Agence France-Presse', 'AFP', 'The Daily Ledger', 'The Morning Chronicle', null]
  const DATES = ['2016-02-29', '2016-12-31', '2017-01-01', '2016', null]
  const OPENINGS = ['KATHMANDU (AFP) - ', 'VIENTIANE, May 30 - ', '']
  const papers = fc
    .array(
      fc.record({
        outlet: fc.constantFrom(...OUTLETS),
        date: fc.constantFrom(...DATES),
        opening: fc.constantFrom(...OPENINGS),
        sentences: fc.shuffledSubarray(SENTENCES, { minLength: 1 }),
      }),
      { minLength: 2, maxLength: 6 },
    )
    .map((all) => all.map(paperOf))

  function paperOf(
    {
      outlet,
      date,
      opening,
      sentences,
    }: Record<'outlet' | 'date', string | null> & {
      readonly opening: string
      readonly sentences: readonly string[]
    },
    index: number,
  ): ArticleInput {
    const head = [outlet && `source: ${outlet}`, date && `date: ${date}`].filter(Boolean).join('\n')
    return { path: `${index}.md`, text: `---\n${head}\n---\n${opening}${sentences.join(' ')}` }
  }

  it.each([
    [
      'a quotation is signed in a line of its own',
      '“Macron said France lives in hell. He is wrong.”\n― Angela Merkel',
      2,
    ],
    [
      'the tagger makes two words of one',
      'Rather than moralize, let’s focus on understanding how companies keep money.',
      1,
    ],
    [
      'a word that the tagger made is all that is said',
      'The ministers met in Oslo. let’s focus on was condemned by Angela Merkel and François Hollande',
      0,
    ],
  ])('the graph holds in itself where %s', (_, text, attributions) => {
    const graph = graphOf([{ path: 'a.txt', text }])
    expect(graph.attributions).toHaveLength(attributions)
    expect(findFaults(graph)).toEqual([])
  })

  it('the graph holds in itself, whatever is left out of it, and is the same in any order', () => {
    fc.assert(
      fc.property(papers, (inputs) => {
        const graph = graphOf(inputs)
        expect(findFaults(graph)).toEqual([])
        expect(JSON.stringify(graphOf(inputs.toReversed()))).toBe(JSON.stringify(graph))
        for (const filter of [
          { until: '2016-12-31' },
          { outlet: graph.documents[0]?.outlet ?? undefined },
          { denied: true },
        ]) {
          const asked = lookup(graph)
          expect(findFaults(subgraph(asked, findRelations(asked, filter)))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('the sources of a relation are never more than its outlets and articles without one', () => {
    fc.assert(
      fc.property(papers, (inputs) => {
        const { documents, relations } = graphOf(inputs)
        const voices = new Set(documents.map(({ id, outlet }) => outlet ?? id))
        for (const { sources, evidence } of relations) {
          const relayed = new Set(evidence.flatMap(({ relayedFrom }) => relayedFrom ?? []))
          expect(sources).toBeLessThanOrEqual(new Set([...voices, ...relayed]).size)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('the same articles', () => {
  it('give the same graph in any order', () => {
    const seeds = readSeeds()
    const expected = JSON.stringify(graphOf(seeds))
    expect(JSON.stringify(graphOf([...seeds].reverse()))).toBe(expected)
    expect(JSON.stringify(graphOf([2, 0, 4, 1, 3].flatMap((index) => seeds[index] ?? [])))).toBe(expected)
  })

  it('count once when one is given twice', () => {
    const [first] = readSeeds()
    const inputs = first ? [first] : []
    expect(graphOf([...inputs, ...inputs]).documents).toHaveLength(1)
  })

  it('are two documents where two files hold the same text, and their sentences copies', () => {
    const text = 'Germany accused Turkey of blackmail over the refugee deal on Monday afternoon.'
    const graph = graphOf([
      { path: 'a.txt', text },
      { path: 'b.txt', text },
    ])
    expect(new Set(graph.documents.map(({ id }) => id)).size).toBe(2)
    const accusation = graph.relations.find(({ type }) => type === 'accuse')
    expect(accusation).toMatchObject({ weight: 1, sources: 1 })
    expect(accusation?.evidence).toHaveLength(2)
  })

  it('are one source where two files hold the same text, be it as short as can be', () => {
    const graph = graphOf(['a.txt', 'b.txt'].map((path) => ({ path, text: 'Peru met Chile.' })))
    expect(graph.relations.map(({ weight, sources }) => [weight, sources])).toEqual([[1, 1]])
    expect(graph.documents.filter(({ copyOf }) => copyOf !== null)).toHaveLength(1)
  })
})

describe('ids', () => {
  it('do not move when an article is added, but where it brings a fuller name', () => {
    const seeds = readSeeds()
    const before = graphOf(seeds.slice(0, 4))
    const after = graphOf(seeds)
    const ids = new Set(after.entities.map(({ id }) => id))
    const aliases = new Set(after.entities.flatMap((entity) => entity.aliases))
    const moved = before.entities.filter(({ id }) => !ids.has(id))
    expect(moved.length).toBeLessThan(3)
    expect(moved.filter(({ name }) => !aliases.has(name))).toEqual([])
  })
})
