import type { GraphData } from '../../src/model'
import { SMALL_GRAPH } from '../query/small-graph'

/** What an article may hold to hurt a reader: markup, controls, half a surrogate pair, a direction override, quotes. */
export const HOSTILE = '<script>&amp;"\'\u0000\u0007\u001b[31m\u009b\ud800\uffff\u2028\u202e]]>\tEnd'

/** The small graph with hostile words for a name, an alias and a sentence. */
export const HOSTILE_GRAPH: GraphData = {
  ...SMALL_GRAPH,
  entities: SMALL_GRAPH.entities.map((entity) => ({
    ...entity,
    name: HOSTILE,
    aliases: [HOSTILE, 'a,b|c'],
  })),
  relations: SMALL_GRAPH.relations.map((relation) => ({
    ...relation,
    evidence: relation.evidence.map((piece) => ({ ...piece, text: HOSTILE })),
  })),
}
