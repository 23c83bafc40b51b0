import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvEdges, csvEvidence, csvNodes, recordsOf, strongestFirst, withoutGuard } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'
import { readTable } from './read-table'

const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'
const MACRON = 'person:emmanuel-macron'

const RECORDS = recordsOf(SMALL_GRAPH)

const evidenceOf = (data: GraphData): Iterable<string> => csvEvidence(data.relations, recordsOf(data))

const namesOf = (lines: Iterable<string>): readonly string[] => {
  const [first]: string[][] = parse([...lines].join(''), { to: 1 })
  return first ?? []
}

/** The small graph, each of whose sentences is this one. */
const withSentence = (text: string): GraphData => ({
  ...SMALL_GRAPH,
  relations: SMALL_GRAPH.relations.map((relation) => ({
    ...relation,
    evidence: relation.evidence.map((piece) => ({ ...piece, text })),
  })),
})

describe('the table of edges', () => {
  it('has the headers that Gephi looks for first', () => {
    expect(namesOf(csvEdges(SMALL_GRAPH)).slice(0, 7)).toEqual([
      'Source',
      'Target',
      'Type',
      'Id',
      'Label',
      'Kind',
      'Weight',
    ])
  })

  it('has a line for each relation, directed, with names beside ids', () => {
    const rows = readTable(csvEdges(SMALL_GRAPH))
    expect(rows.map(({ Id }) => Id)).toEqual(SMALL_GRAPH.relations.map(({ id }) => id))
    expect(new Set(rows.map(({ Type }) => Type))).toEqual(new Set(['Directed']))
    expect(rows.find(({ Id }) => Id === ACCUSE)).toMatchObject({
      Source: MACRON,
      Target: 'country:RU',
      Label: 'accused / criticised',
      Kind: 'accuse',
      Weight: '2',
      sourceName: 'Emmanuel Macron',
      targetName: 'Russia',
      sources: '2',
      sourceNames: 'Le Monde; The Post',
      firstSeen: '2017-05-30',
      reciprocal: 'false',
      evidenceCount: '2',
      confidence: '0.9',
      topQuote: 'Emmanuel Macron accused Russia of meddling.',
    })
  })

  it('leads only to nodes that the table of nodes has', () => {
    const nodes = new Set(readTable(csvNodes(SMALL_GRAPH)).map(({ Id }) => Id))
    const ends = readTable(csvEdges(SMALL_GRAPH)).flatMap(({ Source, Target }) => [Source, Target])
    expect(ends.filter((id) => !nodes.has(id))).toEqual([])
  })

  it('has a line of names also where there are no relations', () => {
    expect([...csvEdges({ ...SMALL_GRAPH, relations: [] })].join('').split('\n')).toHaveLength(2)
  })
})

describe('the table of nodes', () => {
  it('has the headers that Gephi looks for first', () => {
    expect(namesOf(csvNodes(SMALL_GRAPH)).slice(0, 2)).toEqual(['Id', 'Label'])
  })

  it('has a line for each entity, with its aliases as a list and its place', () => {
    const rows = readTable(csvNodes(SMALL_GRAPH))
    expect(rows.map(({ Id }) => Id)).toEqual(SMALL_GRAPH.entities.map(({ id }) => id))
    const macron = rows.find(({ Id }) => Id === MACRON)
    expect(macron).toMatchObject({ Label: 'Emmanuel Macron', entityType: 'person', mentions: '4', x: '5', y: '-2.5' })
    expect(JSON.parse(macron?.['aliases'] ?? '')).toEqual(['Macron'])
    expect(rows.find(({ Id }) => Id === 'country:RU')?.['countryCode']).toBe('RU')
  })

  it('leaves the place empty where the layout has none', () => {
    expect(readTable(csvNodes({ ...SMALL_GRAPH, nodes: [] }))[0]).toMatchObject({ x: '', y: '', color: '' })
  })

  it('keeps hostile aliases whole in their list', () => {
    const [first] = readTable(csvNodes(HOSTILE_GRAPH))
    expect(JSON.parse(first?.['aliases'] ?? '')).toEqual(HOSTILE_GRAPH.entities[0]?.aliases)
  })
})

describe('the table of evidence', () => {
  it('has a line for each sentence, the one that best speaks for its relation first', () => {
    const rows = readTable(evidenceOf(SMALL_GRAPH))
    expect(rows.map(({ relation, sentence }) => [relation, sentence])).toEqual(
      SMALL_GRAPH.relations.flatMap(({ id, evidence }) => strongestFirst(evidence).map(({ text }) => [id, text])),
    )
  })

  it('says all that a claim records, where it stands, and the names beside the ids', () => {
    const row = readTable(evidenceOf(SMALL_GRAPH)).find(({ sentence }) => sentence?.includes('lying'))
    expect(row).toEqual({
      relation: ACCUSE,
      source: MACRON,
      sourceName: 'Emmanuel Macron',
      type: 'accuse',
      target: 'country:RU',
      targetName: 'Russia',
      reciprocal: 'false',
      weight: '2',
      sources: '2',
      sourceNames: 'Le Monde; The Post',
      firstSeen: '2017-05-30',
      lastSeen: '2017-05-30',
      id: `${ACCUSE}@b:0-15-7`,
      sentence: 'Macron accused Russia of lying, Le Monde said.',
      negated: 'false',
      modality: 'asserted',
      attributedTo: 'outlet:le-monde',
      attributedToName: 'Le Monde',
      attribution: 'said-1',
      quoted: 'false',
      date: '',
      dateFrom: '',
      confidence: '0.7',
      rule: 'subject-verb-object',
      circumstances: '',
      start: '0',
      end: '46',
      sourceWords: 'Macron',
      sourceStart: '0',
      sourceEnd: '6',
      targetWords: 'Russia',
      targetStart: '15',
      targetEnd: '21',
      predicateWords: 'accused',
      predicateStart: '7',
      predicateEnd: '14',
      deniedBy: '',
      denials: '',
      denies: '',
      deniedSentences: '',
      document: 'b',
      path: 'b.txt',
      title: 'Article b',
      url: '',
      published: '2017-06-02',
      outlet: 'Le Monde',
      outletId: 'outlet:le-monde',
      agency: '',
      agencyId: '',
      copyOf: '',
      relayedFrom: '',
      relayedFromId: '',
    })
  })

  it('finds the words of a sentence that stands further on in its article', () => {
    for (const { sentence, sourceWords, predicateWords, type } of readTable(evidenceOf(SMALL_GRAPH))) {
      expect(sourceWords).not.toBe('')
      expect(sentence).toContain(sourceWords)
      expect(predicateWords === '').toBe(type === 'comention')
      expect(sentence).toContain(predicateWords)
    }
  })

  it.each([
    ['line ends and quotation marks', 'He said:\r\n"No,\nnever"'],
    ['a formula', '=HYPERLINK("http://example.com","no")'],
    ['emoji and right-to-left text', '👩‍👩‍👧 قال ماكرون'],
    ['a million characters', 'word, '.repeat(170_000)],
  ])('keeps %s', (_, text) => {
    const sentences = readTable(evidenceOf(withSentence(text))).map(({ sentence = '' }) => withoutGuard(sentence))
    expect(new Set(sentences)).toEqual(new Set([text]))
  })

  it('shows hostile words as pictures, never as controls', () => {
    const text = [...evidenceOf(HOSTILE_GRAPH), ...csvEdges(HOSTILE_GRAPH), ...csvNodes(HOSTILE_GRAPH)].join('')
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    expect(() => encodeURIComponent(text)).not.toThrow()
    expect(readTable(evidenceOf(HOSTILE_GRAPH))[0]?.['sentence']).toContain(
      '␀␇␛[31m\ufffd\ufffd\uffff\u2028\u202e]]>\tEnd',
    )
  })

  it('is of the relations that are named, in their order, with their part of the evidence', () => {
    const relations = SMALL_GRAPH.relations
      .filter(({ type }) => type === 'accuse' || type === 'agree')
      .map((relation) => ({ ...relation, evidence: relation.evidence.slice(0, 1) }))
      .reverse()
    expect(readTable(csvEvidence(relations, RECORDS)).map(({ type }) => type)).toEqual(['agree', 'accuse'])
  })

  it('is made as it is read: of a million relations only so many are looked at as are wanted', () => {
    let taken = 0
    const relations = function* () {
      for (; taken < 1_000_000; taken++) yield* SMALL_GRAPH.relations
    }
    const pieces = csvEvidence(relations(), RECORDS)[Symbol.iterator]()
    expect(taken).toBe(0)
    pieces.next()
    expect(taken).toBeLessThan(1000)
  })
})
