import { describe, expect, it } from 'vitest'
import type { AttributionRecord, GraphData, MentionRecord, RelationRecord } from '../../src/model'
import {
  type AttributionFilter,
  entityProfile,
  findAttributions,
  findEntities,
  findFaults,
  lookup,
  subgraph,
} from '../../src/query'
import { SMALL_GRAPH, STATEMENTS_GRAPH } from './small-graph'

const graph = lookup(SMALL_GRAPH)
const idsOf = (filter: AttributionFilter, data: GraphData = STATEMENTS_GRAPH): readonly string[] =>
  findAttributions(lookup(data), filter).map(({ id }) => id)

const sourcesChanged = (changed: string, source: string | null): GraphData => ({
  ...STATEMENTS_GRAPH,
  attributions: STATEMENTS_GRAPH.attributions.map((one) => (one.id === changed ? { ...one, source } : one)),
})

describe('the entities that match', () => {
  it('are all of them, the most mentioned first', () => {
    expect(
      findEntities(graph)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Russia', 'Emmanuel Macron'])
    expect(findEntities(graph)).toHaveLength(SMALL_GRAPH.entities.length)
  })

  it('are of the type and begin with the words that are asked for', () => {
    expect(findEntities(graph, { type: 'person', text: 'mac' }).map(({ name }) => name)).toEqual(['Emmanuel Macron'])
    expect(findEntities(graph, { type: ['outlet', 'country'], text: 'le' }).map(({ name }) => name)).toEqual([
      'Le Monde',
    ])
  })
})

describe('attributions', () => {
  it('are found by their source', () => {
    expect(findAttributions(graph, { source: 'putin' }).map(({ id }) => id)).toEqual(['said-2'])
    expect(findAttributions(graph)).toHaveLength(2)
  })

  it('are found by what they are about, said by somebody else or by a source without a name', () => {
    expect(idsOf({ about: 'Macron' })).toEqual(['said-1', 'said-2'])
    expect(idsOf({ about: 'Macron', source: 'Putin' })).toEqual(['said-2'])
    expect(idsOf({ about: 'Zola' })).toEqual([])
    expect(idsOf({ about: 'Macron' }, sourcesChanged('said-1', null))).toEqual(['said-1', 'said-2'])
    expect(idsOf({ about: 'Macron' }, sourcesChanged('said-2', 'person:emmanuel-macron'))).toEqual(['said-1'])
  })

  it('are not about an entity that only their source or cue names', () => {
    const putin = SMALL_GRAPH.documents[1]?.text.indexOf('Putin') ?? -1
    const source = { ...(SMALL_GRAPH.mentions[2] as MentionRecord), document: 'b', start: putin, end: putin + 5 }
    const data = { ...sourcesChanged('said-2', null), mentions: [source] }
    expect(idsOf({ about: 'Putin' }, data)).toEqual([])
  })

  it('come by date, what has none last, then as they stand, as many as are asked for', () => {
    const [first, second] = SMALL_GRAPH.attributions as [AttributionRecord, AttributionRecord]
    const attributions = [second, first, { ...first, id: 'said-3', document: 'a' }]
    expect(idsOf({}, { ...SMALL_GRAPH, attributions })).toEqual(['said-3', 'said-1', 'said-2'])
    expect(idsOf({ limit: 1 }, { ...SMALL_GRAPH, attributions })).toEqual(['said-3'])
    const documents = SMALL_GRAPH.documents.map((one) => (one.id === 'a' ? { ...one, published: null } : one))
    expect(idsOf({}, { ...SMALL_GRAPH, attributions, documents })).toEqual(['said-1', 'said-2', 'said-3'])
  })
})

describe('a profile', () => {
  it('has relations, attributions and documents of the entity', () => {
    const profile = entityProfile(graph, 'Putin')
    expect(profile.entity.id).toBe('person:vladimir-putin')
    expect(profile.relations.map(({ type }) => type)).toEqual(['consult'])
    expect(profile.attributions.map(({ id }) => id)).toEqual(['said-2'])
    expect(profile.about).toEqual([])
    expect(entityProfile(lookup(STATEMENTS_GRAPH), 'Macron').about.map(({ id }) => id)).toEqual(['said-1', 'said-2'])
    expect(profile.documents.map(({ document, mentions }) => [document.id, mentions])).toEqual([['a', 1]])
  })
})

describe('the part of a graph that relations need', () => {
  const relations = SMALL_GRAPH.relations.filter(({ type }) => type === 'agree')
  const part = subgraph(graph, relations)

  it('has their ends, articles, outlets, speakers and attributions', () => {
    expect(part.documents.map(({ id }) => id)).toEqual(['b'])
    expect(part.entities.map(({ id }) => id)).toEqual([
      'country:RU',
      'outlet:le-monde',
      'person:emmanuel-macron',
      'person:vladimir-putin',
    ])
    expect(part.attributions.map(({ id }) => id)).toEqual(['said-2'])
    expect(part.mentions.map(({ text }) => text)).toEqual(['Macron'])
    expect(part.nodes).toHaveLength(part.entities.length)
  })

  it('refers to nothing that is not in it', () => {
    expect(findFaults(part)).toEqual([])
  })
})

describe('the check of a graph', () => {
  it('finds nothing in a graph that holds', () => expect(findFaults(SMALL_GRAPH)).toEqual([]))

  const [relation] = SMALL_GRAPH.relations as [RelationRecord]
  const withEvidence = (change: object): GraphData => ({
    ...SMALL_GRAPH,
    relations: [{ ...relation, evidence: relation.evidence.map((piece) => ({ ...piece, ...change })) }],
  })
  const broken: readonly (readonly [string, GraphData])[] = [
    ['a sentence that is not in the article', withEvidence({ text: 'Russia did threaten France.' })],
    ['a sentence that stands elsewhere', withEvidence({ start: 0 })],
    ['a mention outside its sentence', withEvidence({ sourceMention: [0, 3] })],
    ['a predicate outside its sentence', withEvidence({ predicate: [0, 3] })],
    ['an empty mention', withEvidence({ targetMention: [90, 90] })],
    ['an unknown article', withEvidence({ document: 'c' })],
    ['an unknown speaker', withEvidence({ attributedTo: 'person:nobody' })],
    ['an unknown attribution', withEvidence({ attribution: 'none' })],
    ['a relation without evidence', { ...SMALL_GRAPH, relations: [{ ...relation, evidence: [] }] }],
    ['a relation without its end', { ...SMALL_GRAPH, relations: [{ ...relation, target: 'country:XX' }] }],
    ['a denial that is not there', { ...SMALL_GRAPH, relations: [{ ...relation, deniedBy: ['none'] }] }],
    ['a mention that reads otherwise', change('mentions', { text: 'Macroni' })],
    ['a mention of nobody', change('mentions', { entity: 'person:nobody' })],
    ['a mention in no article', change('mentions', { document: 'c' })],
    ['an attribution beyond the text', change('attributions', { end: 10_000 })],
    ['an attribution without content', change('attributions', { content: [] })],
    ['an attribution whose cue stands elsewhere', change('attributions', { cue: [100, 104] })],
    ['an attribution to nobody', change('attributions', { source: 'person:nobody' })],
    ['an article of an unknown outlet', change('documents', { outlet: 'outlet:none' })],
    ['an article whose prose is beyond its text', change('documents', { body: [{ start: 0, end: 10_000 }] })],
  ]
  it.each(broken)('finds %s', (_, data) => expect(findFaults(data).length).toBeGreaterThan(0))
})

/** The small graph with its first record of a kind changed. */
function change(list: 'mentions' | 'attributions' | 'documents', by: object): GraphData {
  const [first, ...others] = SMALL_GRAPH[list]
  return { ...SMALL_GRAPH, [list]: [{ ...first, ...by }, ...others] }
}
