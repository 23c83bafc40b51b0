import type { FormatName, FormatOptions, TableName } from '../../../formats'
import type { RelationFilter } from '../../../query'

/** What of a graph is exported, and how. */
export interface ExportOptions extends FormatOptions {
  /** The name of the format: see `FORMATS` of `pressgraph/formats`. */
  readonly format: FormatName
  /**
   * Only the relations that match, and what they need: their ends, documents, attributions. Everything unless told, but `comention` only
   * where the filter asks for it or the format is a complete one (`json`, `jsonl`).
   */
  readonly filter?: RelationFilter | undefined
  /** Of a format of several tables, only this one. */
  readonly table?: TableName | undefined
}
