import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract'
import { findFaults, lookup } from '../../../../src/query'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/viewer/core/filter/filters'
import type { ViewerGraph } from '../../../../src/viewer/core/graph/viewer-graph'
import { shownData } from '../../../../src/viewer/core/saving/shown-data'
import { sourceOfData } from '../../../../src/viewer/data/source-of-data'

const DATA = extract([
  {
    path: 'a.txt',
    text: 'May 30, 2017\n\nEmmanuel Macron accused Russia of lying. Angela Merkel met Theresa May in Berlin.',
  },
  { path: 'b.txt', text: 'June 2, 2018\n\nEmmanuel Macron accused Russia of lying again.' },
])
const GRAPH = await sourceOfData(DATA, 'news').graph()
const looks = (graph: ViewerGraph) => ({
  placeById: new Map([...graph.entities.keys()].map((id, index) => [id, { x: index, y: -index }])),
  colorById: new Map([...graph.entities.keys()].map((id) => [id, '#123456'])),
})
const shown = (filters: Partial<Filters>, data = DATA) =>
  shownData(GRAPH, { ...DEFAULT_FILTERS, ...filters }, lookup(data), looks(GRAPH))

const accusation = (data: ReturnType<typeof shown>) => data.relations.find(({ type }) => type === 'accuse')

describe('what is shown, as a graph of its own', () => {
  it('has the relations that the filters leave, counted by what is left', () => {
    expect(accusation(shown({}))?.weight).toBe(2)
    const later = shown({ since: '2018-01-01' })
    expect(accusation(later)).toMatchObject({ weight: 1, firstSeen: '2018-06-02' })
    expect(later.relations).toHaveLength(1)
  })

  it('has the entities that are shown but not linked, and refers to nothing that it has not', () => {
    const data = shown({ hideUnlinked: false, hiddenRelationTypes: new Set(['accuse']) })
    expect(data.entities.map(({ id }) => id)).toContain('country:RU')
    expect(accusation(data)).toBeUndefined()
    expect(findFaults(data)).toEqual([])
  })

  it('has everything where it is drawn, in the colors that it is drawn in', () => {
    const data = shown({})
    expect(data.nodes.map(({ id }) => id)).toEqual(data.entities.map(({ id }) => id))
    for (const { id, x, y, color } of data.nodes) {
      expect({ x, y }).toEqual(looks(GRAPH).placeById.get(id))
      expect(color).toBe('#123456')
    }
  })

  it('has bare relations where the graph came without its sentences', () => {
    const bare = shown({}, { ...DATA, relations: [], documents: [], attributions: [], mentions: [] })
    expect(accusation(bare)).toMatchObject({ weight: 2, evidence: [] })
  })
})
