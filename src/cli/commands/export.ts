import { type Command, Option } from 'commander'
import {
  FORMAT_NAMES,
  FORMATS,
  type FormatName,
  GEXF_VERSIONS,
  type GexfVersion,
  withoutComention,
} from '../../formats'
import type { GraphData } from '../../model'
import { findRelations, lookup, type RelationFilter, subgraph } from '../../query'
import { readGraphFolder, writeOutputFile } from '../../run/node'
import { addFilterOptions, filterOf } from '../filter-options'
import { print } from '../terminal/print'
import { DEFAULT_GRAPH } from './graph-option'

interface Options {
  readonly format: FormatName
  readonly output?: string
  readonly gexfVersion: GexfVersion
}

export const addExportCommand = (program: Command): Command =>
  addFilterOptions(
    program
      .command('export')
      .summary('write the graph, or a part of it, in another format')
      .description(
        `Writes the graph in a format that other programs read. With filters, only what matches and what it needs.\n\n${formats()}`,
      )
      .argument('[graph]', 'the graph folder', DEFAULT_GRAPH),
  )
    .addOption(new Option('--format <format>', 'the format').choices(FORMAT_NAMES).makeOptionMandatory())
    .option('-o, --output <file>', 'the file to write; standard output unless told')
    .addOption(
      new Option('--gexf-version <version>', 'NetworkX before 3.6 reads only 1.2')
        .choices(GEXF_VERSIONS)
        .default('1.3'),
    )
    .addHelpText('after', EXAMPLES)
    .action(exportGraph)

const formats = (): string => FORMAT_NAMES.map((name) => `  ${name}: ${FORMATS[name].about}`).join('\n')

const EXAMPLES = `
Examples:
  pressgraph export --format gexf -o graph.gexf
  pressgraph export paris-summit --format jsonl | grep '"kind":"relation"'
  pressgraph export --format gexf --entity Syria --min-sources 2 -o syria.gexf`

async function exportGraph(folder: string, { format, output, gexfVersion }: Options, command: Command): Promise<void> {
  const filter = filterOf(command)
  const data = await readGraphFolder(folder)
  const pieces = FORMATS[format].write(wanted(data, filter, FORMATS[format].isComplete), { gexfVersion })
  await (output === undefined ? print(pieces) : writeOutputFile(output, pieces))
}

/** The whole graph, or what the filters leave of it; a complete format has the `comention` edges unless types are named. */
function wanted(data: GraphData, filter: RelationFilter, isComplete: boolean): GraphData {
  const comention = filter.comention ?? (isComplete && filter.type === undefined)
  const isFiltered = Object.keys(filter).some((name) => name !== 'comention')
  if (!isFiltered) return comention ? data : withoutComention(data)
  const graph = lookup(data)
  return subgraph(graph, findRelations(graph, { ...filter, comention }))
}
