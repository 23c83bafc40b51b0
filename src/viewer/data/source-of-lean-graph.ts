import { readGraph } from '../core/graph/read-graph'
import type { GraphSource } from './graph-source'

const nothing = async () => []

/** A `graph.json` alone: names and relations, and nothing that they rest on. */
export const sourceOfLeanGraph = (json: string, name: string): GraphSource => ({
  name,
  graph: async () => readGraph(json),
  documents: nothing,
  relations: nothing,
  attributions: nothing,
  mentions: nothing,
})
