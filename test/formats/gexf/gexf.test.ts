import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { type GexfVersion, gexf } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

const textOf = (data: GraphData, version?: GexfVersion): string => [...gexf(data, { version })].join('')
const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'
const MACRON = 'person:emmanuel-macron'

describe('GEXF', () => {
  it.each([
    ['1.3', 'http://gexf.net/1.3'],
    ['1.2', 'http://www.gexf.net/1.2draft'],
  ] as const)('%s has the namespaces that readers look for', (version, namespace) => {
    const root = `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">`
    expect(textOf(SMALL_GRAPH, version).split('\n')[1]).toBe(root)
  })

  it('1.2 has no kind, which came with 1.3', () => expect(textOf(SMALL_GRAPH, '1.2')).not.toContain(' kind="'))

  it('is 1.3 unless told', () => expect(textOf(SMALL_GRAPH)).toBe(textOf(SMALL_GRAPH, '1.3')))

  it('has directed edges only, each once, with the relation as kind, label and attribute', () => {
    const text = textOf(SMALL_GRAPH)
    expect(text).toContain('defaultedgetype="directed"')
    expect(text.match(/<edge /g)).toHaveLength(SMALL_GRAPH.relations.length)
    expect(text.match(/<edge [^>]*type="directed" kind="\w+" label="[^"]+" weight="\d+">/g)).toHaveLength(
      SMALL_GRAPH.relations.length,
    )
    expect(text.match(/for="relation" value="accuse"/g)).toHaveLength(1)
  })

  it('declares each attribute once, its id being its title, of a type that all readers know', () => {
    const declared = [...textOf(SMALL_GRAPH).matchAll(/<attribute id="(\w+)" title="(\w+)" type="(\w+)"\/>/g)]
    expect(declared.length).toBeGreaterThan(10)
    expect(declared.every(([, id, title]) => id === title)).toBe(true)
    expect(new Set(declared.map(([, , , type]) => type))).toEqual(new Set(['string', 'integer', 'double', 'boolean']))
  })

  it('uses no attribute that it does not declare', () => {
    const [first, ...others] = SMALL_GRAPH.entities
    const text = textOf({ ...SMALL_GRAPH, entities: [...(first ? [{ ...first, salience: 0.5 }] : []), ...others] })
    const declared = new Set([...text.matchAll(/<attribute id="(\w+)"/g)].map(([, id]) => id))
    const used = new Set([...text.matchAll(/<attvalue for="(\w+)"/g)].map(([, name]) => name))
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
    expect([...declared].filter((name) => !used.has(name))).toEqual(['exactName'])
  })

  it('says of each sentence how it holds the relation, so that a denial is not taken for a claim', () => {
    const denied = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece) => ({ ...piece, negated: true, attributedTo: MACRON })),
    }))
    const graph = parse(Graph, textOf({ ...SMALL_GRAPH, relations: denied }))
    const evidence: object[] = graph.mapEdges((_, { evidence }) => JSON.parse(evidence)).flat()
    expect(evidence.length).toBeGreaterThan(SMALL_GRAPH.relations.length)
    for (const piece of evidence) {
      expect(piece).toMatchObject({ negated: true, modality: expect.any(String), attributedTo: MACRON })
    }
  })

  it('holds neither control characters nor raw markup, whatever an article says', () => {
    const text = textOf(HOSTILE_GRAPH)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\uffff]/)
    expect(() => encodeURIComponent(text)).not.toThrow()
    expect(text).not.toContain('<script>')
  })

  it.each([
    ['1.3', SMALL_GRAPH],
    ['1.2', SMALL_GRAPH],
    ['1.3', HOSTILE_GRAPH],
  ] as const)('%s is read by graphology', (version, data) => {
    const graph = parse(Graph, textOf(data, version), { addMissingNodes: false })
    expect(graph.order).toBe(data.entities.length)
    expect(graph.size).toBe(data.relations.length)
    expect(graph.getNodeAttributes(MACRON)).toMatchObject({ entityType: 'person', mentions: 4, x: 5, y: -2.5, size: 9 })
    expect(graph.getEdgeAttributes(ACCUSE)).toMatchObject({
      relation: 'accuse',
      label: 'accused / criticised',
      weight: 2,
      sources: 2,
      reciprocal: false,
      firstSeen: '2017-05-30',
      evidenceCount: 2,
    })
    expect(JSON.parse(graph.getNodeAttribute(MACRON, 'aliases'))).toHaveLength(data === SMALL_GRAPH ? 1 : 2)
    expect(JSON.parse(graph.getEdgeAttribute(ACCUSE, 'evidence'))).toHaveLength(2)
  })

  it('quotes the surest sentence', () => {
    const graph = parse(Graph, textOf(SMALL_GRAPH))
    expect(graph.getEdgeAttribute(ACCUSE, 'topQuote')).toBe('Emmanuel Macron accused Russia of meddling.')
  })

  it('refuses a graph whose entity has no place', () => {
    expect(() => textOf({ ...SMALL_GRAPH, nodes: [] })).toThrow('has no place in the layout')
  })
})
