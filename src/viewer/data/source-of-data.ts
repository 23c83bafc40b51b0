import { toGraphology } from '../../graphology'
import type { GraphData } from '../../model'
import { readSerialized } from '../core/graph/read-graph'
import type { GraphSource } from './graph-source'
import { withExcerpts } from './with-excerpts'

/** A graph that is in memory as a whole: extracted on this page, or read from a file. */
export const sourceOfData = (data: GraphData, name: string): GraphSource => ({
  name,
  graph: async () => readSerialized(toGraphology(data)),
  documents: async () => withExcerpts(data),
  relations: async () => data.relations,
  attributions: async () => data.attributions,
  mentions: async () => data.mentions,
})
