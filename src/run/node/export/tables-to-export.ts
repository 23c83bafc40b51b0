import { FORMATS, type FormatTable, type TableName } from '../../../formats'
import type { PressGraph } from '../../../query'
import { checkExportOptions } from './check-export-options'
import type { ExportOptions } from './export-options'
import { partToExport } from './part-to-export'

/** A file that an export is made of. */
export interface ExportedTable {
  /** Null where the format is one file. */
  readonly table: TableName | null
  readonly pieces: Iterable<string>
}

/**
 * What an export is made of, the main table first; its pieces are made when they are asked for.
 * Throws a RangeError on an option that there isn't or that takes something else, a NameError on a name in the filter that it can't resolve.
 */
export function tablesToExport(
  graph: PressGraph,
  options: ExportOptions,
): readonly [ExportedTable, ...ExportedTable[]] {
  checkExportOptions(options)
  const { isComplete, write } = FORMATS[options.format]
  const tables = chosenTables(options)
  const data = partToExport(graph, options.filter ?? {}, isComplete)
  const [main, ...others] = tables.map(({ name, write }) => ({ table: name, pieces: write(data, options) }))
  return main ? [main, ...others] : [{ table: null, pieces: write(data, options) }]
}

function chosenTables({ format, table }: ExportOptions): readonly FormatTable[] {
  const tables = FORMATS[format].tables ?? []
  if (table === undefined) return tables
  const chosen = tables.filter(({ name }) => name === table)
  if (chosen.length > 0) return chosen
  const names = tables.map(({ name }) => name).join(', ')
  throw new RangeError(
    names === '' ? `${format} is one file and has no tables.` : `${format} has no table "${table}". It has ${names}.`,
  )
}
