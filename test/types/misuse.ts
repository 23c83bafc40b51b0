/** What does not compile: each line would, if a type became looser than it is, and then its mark would be the error. */
import { type CorrectionWish, correctGraph, exportGraph, openGraph } from 'pressgraph'
import { type EntityRecord, extract, type GraphData, type RelationRecord } from 'pressgraph/extract'
import { FORMATS } from 'pressgraph/formats'
import { type EntityFilter, PressGraph, type RelationFilter } from 'pressgraph/query'

declare const data: GraphData
declare const entity: EntityRecord
declare const relation: RelationRecord
const graph = new PressGraph(data)

// A relation type that the ontology does not have
graph.relations({
  // @ts-expect-error
  type: 'acuse',
})
graph.relations({
  // @ts-expect-error
  type: ['accuse', 'threat'],
})
// @ts-expect-error
export const isAccusation = relation.type === 'acuse'

// An entity type
graph.entities({
  // @ts-expect-error
  type: 'persn',
})

// A modality
graph.relations({
  // @ts-expect-error
  modality: 'assertd',
})

// A field that no filter has
graph.relations({
  // @ts-expect-error
  form: 'Macron',
})
graph.entities({
  // @ts-expect-error
  kind: 'person',
})
graph.attributions({
  // @ts-expect-error
  sources: 'Putin',
})
graph.paths('Putin', 'France', {
  // @ts-expect-error
  hops: 3,
})
export const filter: RelationFilter = {
  // @ts-expect-error
  minSource: 2,
}
export const people: EntityFilter = {
  // @ts-expect-error
  txt: 'mac',
}

graph.between(['France', 'Russia'], {
  // @ts-expect-error
  between: ['France', 'Spain'],
})
graph.denials({
  // @ts-expect-error
  source: 'Russia',
})
graph.timeline(
  {},
  {
    // @ts-expect-error
    by: 'week',
  },
)
graph.paths('Putin', 'France', {
  // @ts-expect-error
  by: 'length',
})
graph.part({
  // @ts-expect-error
  minSource: 2,
})
graph.relations({
  // @ts-expect-error
  quadrant: 'verbal conflicts',
})
graph.relations({
  // @ts-expect-error
  circumstance: ['found', 'fra'],
})
graph.relations({
  // @ts-expect-error
  fromType: 'nation',
})

// A field of another kind
graph.relations({
  // @ts-expect-error
  minSources: '2',
})
// @ts-expect-error
graph.paths('Putin')

// A format
// @ts-expect-error
FORMATS.gexff
// @ts-expect-error
FORMATS.gexf.write(data, { gexfVersion: '1.4' })
exportGraph(graph, 'graph.gexf', {
  // @ts-expect-error
  format: 'gexff',
})
exportGraph(graph, 'edges.csv', {
  format: 'csv',
  // @ts-expect-error
  table: 'edge',
})

// A field that no record and no attribute has
// @ts-expect-error
relation.evidences
// @ts-expect-error
graph.graphology.getEdgeAttribute(relation.id, 'wieght')
// @ts-expect-error
export const community: string = graph.graphology.getNodeAttribute('country:FR', 'community')

// Nothing that the graph hands out may be written to
// @ts-expect-error
relation.weight = 2
// @ts-expect-error
relation.evidence.push(...relation.evidence)
// @ts-expect-error
entity.aliases.push('Macron')
// @ts-expect-error
graph.data = data

// An action that is no correction, and one that lacks what it needs
// @ts-expect-error
correctGraph('graph', { action: 'delete', entity: 'Putin' })
// @ts-expect-error
export const wish: CorrectionWish = { action: 'rename', entity: 'Putin' }

// A promise is no graph, a string is no article
// @ts-expect-error
openGraph('graph').relations()
// @ts-expect-error
extract(['France accused Russia.'])
