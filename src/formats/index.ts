export type * from '../model/record-types'
export { type Column, csvTable } from './csv/column'
export { csvEdges, csvEvidence, csvNodes } from './csv/csv'
export { type CsvCell, csvLine } from './csv/csv-line'
export { withoutGuard } from './csv/formula-guard'
export { DUMP_KINDS, type Dump, type DumpKind } from './dump-kinds'
export { readGraphText } from './files/read-graph-text'
export {
  type Format,
  type FormatOptions,
  type FormatTable,
  TABLE_NAMES,
  type TableName,
  type WriteFormat,
} from './format'
export { FORMAT_NAMES, FORMATS, type FormatName } from './formats'
export { type GexfOptions, gexf } from './gexf/gexf'
export { GEXF_VERSIONS, type GexfVersion } from './gexf/gexf-version'
export { readGexf } from './gexf/read-gexf'
export { graphml } from './graphml/graphml'
export { readGraphml } from './graphml/read-graphml'
export { type JsonOptions, json } from './json/json'
export { readJson } from './json/read-json'
export { jsonText } from './json-text'
export { jsonl, jsonlOfKind } from './jsonl'
export * from './markdown'
export { readJsonl } from './read-jsonl'
export { GraphFileError } from './reading/graph-file-error'
export * from './rows'
export { bestEvidence, strongestFirst } from './strongest-first'
export { withoutComention } from './without-comention'
export type { FileText } from './xml/parse-xml'
