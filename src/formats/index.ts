export { csvEdges, csvEvidence, csvNodes } from './csv/csv'
export { type CsvCell, csvLine } from './csv/csv-line'
export { withoutGuard } from './csv/formula-guard'
export { DUMP_KINDS, type Dump, type DumpKind } from './dump-kinds'
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
export { graphml } from './graphml/graphml'
export { json } from './json'
export { jsonText } from './json-text'
export { jsonl, jsonlOfKind } from './jsonl'
export * from './markdown'
export { readJsonl } from './read-jsonl'
export * from './rows'
export { bestEvidence, strongestFirst } from './strongest-first'
export { withoutComention } from './without-comention'
