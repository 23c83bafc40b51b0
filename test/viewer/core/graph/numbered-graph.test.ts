import { describe, expect, it } from 'vitest'
import { numberedGraph } from '../../../../src/viewer/core/graph/numbered-graph'
import { typeCounts } from '../../../../src/viewer/core/graph/type-counts'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

describe('a graph as lists', () => {
  const graph = fixtureViewerGraph()

  it('has each relation with the places of its two ends among the entities', () => {
    const { entities, relations, sources, targets } = numberedGraph(graph)
    expect(entities).toEqual([...graph.entities.values()])
    expect(relations).toEqual([...graph.relations.values()])
    for (const [number, { source, target }] of relations.entries()) {
      expect(entities[sources[number] ?? -1]?.id).toBe(source)
      expect(entities[targets[number] ?? -1]?.id).toBe(target)
    }
  })

  it('is made once for each graph', () => {
    expect(numberedGraph(graph)).toBe(numberedGraph(graph))
    expect(numberedGraph(fixtureViewerGraph())).not.toBe(numberedGraph(graph))
  })

  it('tells how many there are of each type', () => {
    const people = [...graph.entities.values()].filter(({ type }) => type === 'person')
    expect(typeCounts(graph).entities.get('person')).toBe(people.length)
    expect([...typeCounts(graph).relations.values()].reduce((sum, count) => sum + count, 0)).toBe(graph.relations.size)
  })
})
