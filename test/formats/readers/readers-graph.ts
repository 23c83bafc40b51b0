import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'

/** What readers may stumble over, one for each entity of the small graph. */
export const WORDS = [
  'a, "b"; \'c\' & <d> ]]> &amp; -->',
  'two\nlines,\r\ntabs\tand a return\r',
  '👩‍👩‍👧 and 𝔾 and é and e\u0301',
  'שלום, \u202eolleh\u202c and مرحبا',
  'a bell\u0007, an escape\u001b[31m, nothing\u0000 and \u009b\u2028',
  'half a pair \ud83d, the other \udc00, and \ufffe\uffff',
  ' spaces at the ends ',
]

/** Few entities: igraph takes the square of their number to read them. */
const LONG = `&lt; & ${'He said "no" and left; 😀 '.repeat(42_000)}`

const wordsAt = (index: number): string => WORDS[index % WORDS.length] ?? ''

/** The small graph with hostile words for all names, aliases, titles and sentences, one of them of a million characters. */
export const READERS_GRAPH: GraphData = {
  ...SMALL_GRAPH,
  documents: SMALL_GRAPH.documents.map((document, index) => ({ ...document, title: wordsAt(index + 1) })),
  entities: SMALL_GRAPH.entities.map((entity, index) => ({
    ...entity,
    name: wordsAt(index),
    aliases: WORDS,
  })),
  relations: SMALL_GRAPH.relations.map((relation, index) => ({
    ...relation,
    evidence: relation.evidence.map((piece) => ({ ...piece, text: index === 0 ? LONG : wordsAt(index) })),
  })),
}
