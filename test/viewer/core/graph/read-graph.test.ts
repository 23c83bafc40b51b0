import { describe, expect, it } from 'vitest'
import { BrokenGraph } from '../../../../src/viewer/core/graph/broken-graph'
import { readGraph } from '../../../../src/viewer/core/graph/read-graph'
import { relationsOf } from '../../../../src/viewer/core/graph/viewer-graph'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const node = (attributes: object) => ({ key: 'a', attributes: { label: 'A', entityType: 'person', ...attributes } })
const graph = (nodes: object[], edges: object[] = []) => JSON.stringify({ nodes, edges })

describe('reading graph.json', () => {
  it('finds the relations of an entity from both of its sides', () => {
    const relations = relationsOf(fixtureViewerGraph(), 'country:XN').map(({ type }) => type)
    expect([...relations].sort()).toEqual(['aid', 'cooperate', 'located', 'sanction'])
  })

  it('replaces positions that a failed layout left out, which the drawing would choke on', () => {
    const { entities } = readGraph(graph([node({ x: null, y: 'NaN', size: null })]))
    expect(entities.get('a')).toMatchObject({ x: 0, y: 0, size: 6 })
  })

  it.each([
    ['a page in place of the file', '<!doctype html>', 'graph.json is not JSON: it begins with "<!doctype html>"'],
    ['a list', '[]', 'graph.json should be an object but is []'],
    ['no nodes', '{"edges":[]}', 'graph.json.nodes should be a list but is missing'],
    [
      'an unknown entity type',
      graph([node({ entityType: 'ship' })]),
      'nodes[0].attributes.entityType should be an entity type but is "ship"',
    ],
    [
      'an edge to nowhere',
      graph([node({})], [{ key: 'e', source: 'a', target: 'b', attributes: { relation: 'aid' } }]),
      'an end of edge e should be a node but is "b"',
    ],
  ])('says what is wrong with %s', (_, json, message) => {
    expect(() => readGraph(json)).toThrow(new BrokenGraph(message))
  })
})
