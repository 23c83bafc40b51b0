import type { GraphData } from '../model'
import { gexf } from './gexf/gexf'
import type { GexfVersion } from './gexf/gexf-version'
import { graphml } from './graphml/graphml'
import { json } from './json'
import { jsonl } from './jsonl'

export interface FormatOptions {
  readonly gexfVersion?: GexfVersion
}

export interface Format {
  readonly about: string
  /** Whether the `comention` edges belong in it unasked. */
  readonly isComplete: boolean
  /** Pieces of the file, in order; joined they are all of it. */
  readonly write: (data: GraphData, options: FormatOptions) => Iterable<string>
}

export const FORMAT_NAMES = ['gexf', 'graphml', 'json', 'jsonl'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** What a graph can be exported to, by the name of the format. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  gexf: {
    about: 'GEXF for Gephi, Gephi Lite and NetworkX',
    isComplete: false,
    write: (data, { gexfVersion }) => gexf(data, { version: gexfVersion }),
  },
  graphml: { about: 'GraphML for NetworkX, igraph, yEd and Cytoscape', isComplete: false, write: graphml },
  json: { about: "graphology's serialized graph, complete", isComplete: true, write: json },
  jsonl: { about: 'everything that the extractor knows, one record a line, complete', isComplete: true, write: jsonl },
}
