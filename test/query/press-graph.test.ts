import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { findFaults, PressGraph } from '../../src/query'

const DATA = extract([
  { path: 'a.txt', text: 'Laos accused Nepal of theft. Nepal rejected the Laotian allegation. Laos thanked Bhutan.' },
  {
    path: 'b.txt',
    text: 'Kenya condemned Uganda. Nepal accused Bhutan of lying. "We will sanction Laos," Bhutan said.',
  },
])
const graph = new PressGraph(DATA)
const ids = (relations: Iterable<{ readonly id: string }>): readonly string[] => [...relations].map(({ id }) => id)

describe('a graph that is asked', () => {
  it('gives the relations among a set of entities', () => {
    const among = graph.between(['Laos', 'Nepal', 'Bhutan'], { type: 'accuse' })
    expect(ids(among)).toEqual(['country:LA~accuse~country:NP', 'country:NP~accuse~country:BT'])
    expect(() => graph.between(['Laos'])).toThrow('two or more names')
  })

  it('gives relations one by one', () => {
    expect(ids(graph.eachRelation({ entity: 'Laos' }))).toEqual(ids(graph.relations({ entity: 'Laos' })).toSorted())
  })

  it('gives the evidence of a relation, of an id, and of all relations that match', () => {
    const [relation] = graph.relations({ from: 'Kenya' })
    if (!relation) throw new Error('Kenya has no relation')
    expect(graph.evidence(relation)).toEqual(relation.evidence)
    expect(graph.evidence(relation.id)).toEqual(relation.evidence)
    expect(graph.evidence({ from: 'Kenya' })).toEqual([
      { relation: relation.id, source: 'country:KE', target: 'country:UG', type: 'accuse', ...relation.evidence[0] },
    ])
    expect([...graph.eachEvidence({ from: 'Kenya' })]).toEqual(graph.evidence({ from: 'Kenya' }))
    expect(() => graph.evidence('country:KE~accuse~country:XX')).toThrow(RangeError)
  })

  it('gives a part that holds, and that is a graph in turn', () => {
    const part = graph.part({ type: 'accuse', to: 'Bhutan' })
    expect(findFaults(part)).toEqual([])
    expect(ids(new PressGraph(part).relations())).toEqual(['country:NP~accuse~country:BT'])
    expect(part.documents.map(({ path }) => path)).toEqual(['b.txt'])
  })

  it('gives answers that JSON can hold', () => {
    const answers = [
      graph.relations(),
      graph.between(['Laos', 'Nepal']),
      graph.evidence({}),
      graph.paths('Laos', 'Bhutan'),
      graph.neighbours('Laos'),
      graph.attributions(),
      [...graph.eachAttribution({ direct: true })],
      graph.denials({ by: 'Nepal' }),
      graph.timeline({}, { by: 'year', of: 'relation' }),
      graph.entities({ type: 'country' }),
      graph.part(),
      graph.profile('Laos'),
    ]
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
  })
})

describe('its graphology graph', () => {
  it('is one graph, with the keys of entities and relations', () => {
    expect(graph.graphology).toBe(graph.graphology)
    expect(graph.graphology.nodes()).toEqual(ids(DATA.entities))
    expect(graph.graphology.edges()).toEqual(ids(DATA.relations))
  })

  it('can be changed at will without a change in any answer', () => {
    const own = new PressGraph(structuredClone(DATA))
    const { graphology } = own
    for (const node of graphology.nodes()) {
      const { aliases } = graphology.getNodeAttributes(node)
      if (Array.isArray(aliases)) aliases.push('Atlantis')
      graphology.setNodeAttribute(node, 'label', 'Atlantis')
    }
    for (const edge of graphology.edges()) {
      const { deniedBy, denies } = graphology.getEdgeAttributes(edge)
      for (const list of [deniedBy, denies]) if (Array.isArray(list)) list.push('none')
      graphology.setEdgeAttribute(edge, 'weight', 99)
    }
    graphology.clear()
    expect(own.data).toEqual(DATA)
    expect(own.relations()).toEqual(graph.relations())
    expect(() => own.entity('Atlantis')).toThrow('No entity is called "Atlantis"')
  })
})
