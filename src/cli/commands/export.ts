import { type Command, Option } from 'commander'
import {
  FORMAT_NAMES,
  FORMATS,
  type FormatName,
  GEXF_VERSIONS,
  type GexfVersion,
  TABLE_NAMES,
  type TableName,
} from '../../formats'
import type { PressGraph, RelationFilter } from '../../query'
import { type ExportedFile, type ExportOptions, exportGraph, exportPieces, openGraph } from '../../run/node'
import { addFilterOptions, filterOf } from '../filter-options'
import { warnPartial } from '../report/warn-partial'
import { plainText } from '../terminal/plain-text'
import { print, warn } from '../terminal/print'
import { DEFAULT_GRAPH, FOLDER_OR_FILE } from './graph-option'

interface Options {
  readonly format: FormatName
  readonly output?: string
  readonly table?: TableName
  readonly gexfVersion: GexfVersion
  readonly dynamic?: boolean
}

export const addExportCommand = (program: Command): Command =>
  addFilterOptions(
    program
      .command('export')
      .summary('write the graph, or a part of it, in another format')
      .description(
        `Writes the graph in a format that other programs read. With filters, only what matches and what it needs.\n\n${formats()}`,
      )
      .argument('[graph]', FOLDER_OR_FILE, DEFAULT_GRAPH),
  )
    .addOption(new Option('--format <format>', 'the format').choices(FORMAT_NAMES).makeOptionMandatory())
    .option(
      '-o, --output <file>',
      'the file to write; standard output unless told. The tables of a format go side by side: x.csv, x-nodes.csv, ...',
    )
    .addOption(new Option('--table <table>', `one table alone (${tables()})`).choices(TABLE_NAMES))
    .addOption(
      new Option('--gexf-version <version>', 'gexf alone: NetworkX before 3.6 reads only 1.2')
        .choices(GEXF_VERSIONS)
        .default('1.3'),
    )
    .option('--dynamic', 'gexf alone: edges and nodes come and go by the dates of the evidence')
    .addHelpText('after', EXAMPLES)
    .action(runExport)

const formats = (): string => FORMAT_NAMES.map((name) => `  ${name}: ${FORMATS[name].about}`).join('\n')

/** The tables of each format that has some: `csv: edges, nodes, evidence`. */
const tables = (): string =>
  FORMAT_NAMES.flatMap((format) => (FORMATS[format].tables ? [`${format}: ${tableNames(format)}`] : [])).join('; ')

const tableNames = (format: FormatName): string => (FORMATS[format].tables ?? []).map(({ name }) => name).join(', ')

const EXAMPLES = `
Examples:
  pressgraph export --format gexf -o graph.gexf
  pressgraph export paris-summit --format jsonl | grep '"kind":"relation"'
  pressgraph export --format gexf --entity Syria --min-sources 2 -o syria.gexf
  pressgraph export --format gexf --dynamic --since 2017 -o timeline.gexf
  pressgraph export --format csv -o graph.csv               also graph-nodes.csv and graph-evidence.csv
  pressgraph export --format csv --table evidence --from Macron > macron.csv`

async function runExport(
  folder: string,
  { output, format, table, gexfVersion, dynamic }: Options,
  command: Command,
): Promise<void> {
  checkTable(command, format, table)
  checkGexfOptions(command, format)
  const filter = filterOf(command)
  const wanted: ExportOptions = { format, table, gexfVersion, dynamic, filter }
  const graph = await openGraph(folder)
  if (format === 'jsonl') warnPartial(graph.data, folder)
  if (isNothingLeft(graph, filter, format)) warn('No relation matches: what is written is empty.')
  if (output !== undefined) return tellWritten(await exportGraph(graph, output, wanted))
  if (FORMATS[format].tables && !table) {
    warn(`This is one table of ${tableNames(format)}. --table prints another, -o FILE writes them all.`)
  }
  await print(exportPieces(graph, wanted))
}

/** Complete formats have the `comention` edges unasked. */
function isNothingLeft(graph: PressGraph, filter: RelationFilter, format: FormatName): boolean {
  const comention = FORMATS[format].isComplete && filter.type === undefined
  return graph.eachRelation({ comention, ...filter, limit: 1 }).next().done === true
}

function checkTable(command: Command, format: FormatName, table: TableName | undefined): void {
  if (table === undefined || FORMATS[format].tables?.some(({ name }) => name === table)) return
  const has = FORMATS[format].tables ? `the tables ${tableNames(format)}` : 'no tables: it is one file'
  command.error(`error: there is no table ${table} in ${format}, which has ${has}`)
}

/** What would change nothing is not what was meant. */
function checkGexfOptions(command: Command, format: FormatName): void {
  const given = ['dynamic', 'gexfVersion'].find((name) => command.getOptionValueSource(name) === 'cli')
  if (given === undefined || format === 'gexf') return
  command.error(`error: --${given === 'dynamic' ? given : 'gexf-version'} is for --format gexf, not for ${format}`)
}

function tellWritten(files: readonly ExportedFile[]): void {
  for (const { path, table } of files) warn(`Wrote ${plainText(path)}${table === null ? '' : `: ${table}`}`)
}
