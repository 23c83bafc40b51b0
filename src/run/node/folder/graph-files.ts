import { DUMP_KINDS, gexf, json, jsonlOfKind, withoutComention } from '../../../formats'
import type { GraphData } from '../../../model'

export interface GraphFile {
  readonly name: string
  readonly write: (data: GraphData) => Iterable<string>
}

export const GRAPH_JSON = 'graph.json'

/** The file of the dump's records of one kind. */
export const jsonlName = (list: string): string => `${list}.jsonl`

/** What a build writes into the graph folder, besides the manifest. */
export const GRAPH_FILES: readonly GraphFile[] = [
  { name: GRAPH_JSON, write: (data) => json(data, { evidence: false }) },
  { name: 'graph.gexf', write: (data) => gexf(withoutComention(data)) },
  ...DUMP_KINDS.map((kind) => ({ name: jsonlName(kind.list), write: (data: GraphData) => jsonlOfKind(data, kind) })),
]
