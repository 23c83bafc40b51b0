import { basename, dirname, extname, join } from 'node:path'
import type { TableName } from '../../../formats'
import type { PressGraph } from '../../../query'
import { writeOutputFiles } from '../write-output-files'
import type { ExportOptions } from './export-options'
import { tablesToExport } from './tables-to-export'

/** A file that an export has written. */
export interface ExportedFile {
  /** Its path, as `file` was given. */
  readonly path: string
  /** The table in it; null where the format is one file. */
  readonly table: TableName | null
}

/**
 * Writes a graph, or a part of it, to a file in another format. A format of several tables makes several: its main table goes to `file`,
 * the others beside it, by name (`x.csv`, `x-nodes.csv`, `x-evidence.csv`), unless one alone is asked for by `table`.
 *
 * The files are written whole or not at all: all of them beside their places first, then each is put into its place. What stood there is
 * replaced; a link is followed. Same graph and options, same bytes.
 *
 * @returns the files written, the main one first.
 *
 * Throws a RangeError on an option that there isn't and where the format has no such table, a NameError on a name in the filter that
 * stands for no entity or several, and an Error that names the file where one can't be written.
 *
 * @example
 * const graph = await openGraph('graph')
 * await exportGraph(graph, 'corroborated.gexf', { format: 'gexf', filter: { minSources: 2 } })
 * await exportGraph(graph, 'macron.csv', { format: 'csv', filter: { from: 'Macron' } }) // and macron-nodes.csv, macron-evidence.csv
 */
export async function exportGraph(
  graph: PressGraph,
  file: string,
  options: ExportOptions,
): Promise<readonly ExportedFile[]> {
  const files = tablesToExport(graph, options).map(({ table, pieces }, index) => ({
    path: index === 0 ? file : pathBeside(file, table ?? ''),
    table,
    pieces,
  }))
  await writeOutputFiles(files)
  return files.map(({ path, table }) => ({ path, table }))
}

/** `out/x.csv` and `nodes` make `out/x-nodes.csv`. */
function pathBeside(file: string, table: string): string {
  const ending = extname(file)
  return join(dirname(file), `${basename(file, ending)}-${table}${ending}`)
}
