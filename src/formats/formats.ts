import { CSV_TABLES } from './csv/csv-tables'
import type { Format, FormatTable } from './format'
import { gather } from './gather'
import { gexf } from './gexf/gexf'
import { graphml } from './graphml/graphml'
import { json } from './json/json'
import { jsonl } from './jsonl'
import { relationsMarkdown } from './markdown'
import { NEO4J_TABLES } from './neo4j/neo4j-tables'
import { recordsOf } from './rows'

/** A format that is a set of tables; its main one stands for it where there is room for one alone. */
const ofTables = (about: string, tables: readonly [FormatTable, ...FormatTable[]]): Format => ({
  about,
  isComplete: false,
  write: tables[0].write,
  tables,
})

const REGISTRY = {
  gexf: {
    about: 'GEXF for Gephi, Gephi Lite and NetworkX',
    isComplete: false,
    write: (data, { gexfVersion, dynamic }) => gexf(data, { version: gexfVersion, dynamic }),
  },
  graphml: { about: 'GraphML for NetworkX, igraph, yEd and Cytoscape', isComplete: false, write: graphml },
  csv: ofTables('tables for Gephi, pandas, DuckDB and spreadsheets', CSV_TABLES),
  neo4j: ofTables('tables for neo4j-admin database import', NEO4J_TABLES),
  markdown: {
    about: 'a report to read, with a footnote for each sentence',
    isComplete: false,
    write: (data) => relationsMarkdown(data.relations, recordsOf(data)),
  },
  json: { about: "graphology's serialized graph, complete", isComplete: true, write: (data) => json(data) },
  jsonl: {
    about: 'everything that the extractor knows, one record a line, complete',
    isComplete: true,
    write: (data) => gather(jsonl(data)),
  },
} satisfies Readonly<Record<string, Format>>

/** The name of a format. */
export type FormatName = keyof typeof REGISTRY

/** What a graph can be exported to, by the name of the format. */
export const FORMATS: Readonly<Record<FormatName, Format>> = REGISTRY

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(REGISTRY) as readonly FormatName[]
