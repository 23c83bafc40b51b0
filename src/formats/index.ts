export { type CsvCell, csvLine } from './csv-line'
export { DUMP_KINDS, type Dump, type DumpKind } from './dump-kinds'
export { FORMAT_NAMES, FORMATS, type Format, type FormatName, type FormatOptions } from './formats'
export { gexf } from './gexf'
export { GEXF_VERSIONS, type GexfVersion } from './gexf-version'
export { json } from './json'
export { jsonText } from './json-text'
export { jsonl, jsonlOfKind } from './jsonl'
export { readJsonl } from './read-jsonl'
export { bestEvidence, strongestFirst } from './strongest-first'
export {
  type EdgeAttributes,
  type GraphAttributes,
  type NodeAttributes,
  type PressgraphJson,
  toGraphology,
} from './to-graphology'
export { withoutComention } from './without-comention'
