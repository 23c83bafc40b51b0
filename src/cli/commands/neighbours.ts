import { type Command, Option } from 'commander'
import { findNeighbours, type RelationFilter } from '../../query'
import { addFilterOptions, filterOf } from '../filter-options'
import { readLookup } from '../read-lookup'
import { NEIGHBOUR_OUTPUT } from '../report/neighbours/neighbour-output'
import { neighbourRow } from '../report/neighbours/neighbour-row'
import { OUTPUT_FORMATS, type OutputFormat, rowOutput } from '../report/row-output'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

/** The field of the filter that the entity itself goes to. */
const DIRECTIONS = { out: 'from', in: 'to' } as const satisfies Readonly<Record<string, keyof RelationFilter>>

interface Options {
  readonly graph: string
  readonly direction?: keyof typeof DIRECTIONS
  readonly format: OutputFormat
}

export const addNeighboursCommand = (program: Command): Command =>
  addFilterOptions(
    addGraphOption(
      program
        .command('neighbours')
        .summary('who an entity has to do with')
        .description(
          'Lists the entities that one has relations with, the best evidenced first: what joins the two, how many independent ' +
            'sources say so, how likely it is that something of it holds (strength, from 0 to 1), and the sentence that best says so.',
        )
        .argument('<entity>', 'a name, an alias or an id, in any case, with or without diacritics'),
    )
      .addOption(
        new Option('--direction <direction>', 'only what the entity does to others (out) or they to it (in)').choices(
          Object.keys(DIRECTIONS),
        ),
      )
      .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table')),
    ['from', 'to', 'between', 'entity'],
  )
    .addHelpText('after', EXAMPLES)
    .action(neighbours)

const EXAMPLES = `
Examples:
  pressgraph neighbours Macron --limit 5
  pressgraph neighbours Russia --direction in --quadrant "verbal conflict"
  pressgraph neighbours Syria --min-sources 2 --format csv > syria.csv`

async function neighbours(name: string, { graph: path, direction, format }: Options, command: Command): Promise<void> {
  const filter = filterOf(command)
  const graph = await readLookup(path)
  const found = findNeighbours(graph, name, direction ? { ...filter, [DIRECTIONS[direction]]: name } : filter)
  if (found.length === 0) warn('No neighbour matches.')
  const rows = found.map((neighbour) => neighbourRow(graph, neighbour))
  await print(rowOutput(format, rows, NEIGHBOUR_OUTPUT))
}
