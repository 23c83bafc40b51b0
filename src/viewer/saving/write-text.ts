import { csvEdges, csvEvidence, csvNodes, gexf, graphml, json, recordsOf, relationsMarkdown } from '../../formats'
import type { GraphData } from '../../model'
import type { TextKind } from '../core/saving/save-kinds'

interface TextWriter {
  /** Media type. */
  readonly type: string
  readonly write: (data: GraphData) => Iterable<string>
}

const WRITERS: Readonly<Record<TextKind, TextWriter>> = {
  gexf: { type: 'application/gexf+xml', write: (data) => gexf(data) },
  graphml: { type: 'application/graphml+xml', write: graphml },
  json: { type: 'application/json', write: (data) => json(data) },
  relations: { type: 'text/csv', write: csvEdges },
  entities: { type: 'text/csv', write: csvNodes },
  evidence: { type: 'text/csv', write: (data) => csvEvidence(data.relations, recordsOf(data)) },
  markdown: { type: 'text/markdown', write: (data) => relationsMarkdown(data.relations, recordsOf(data)) },
}

/** A graph as a file of some kind. */
export function writeText(kind: TextKind, data: GraphData): Blob {
  const { type, write } = WRITERS[kind]
  return new Blob([...write(data)], { type })
}
