import { type Command, Option } from 'commander'
import { relationRow } from '../../formats'
import { findRelations, lookup } from '../../query'
import { readGraph } from '../../run/node'
import { addFilterOptions, filterOf } from '../filter-options'
import { OUTPUT_FORMATS, type OutputFormat, RELATION_OUTPUT } from '../report/relation-output'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

export const addQueryCommand = (program: Command): Command =>
  addFilterOptions(
    addGraphOption(
      program
        .command('query')
        .summary('list the relations that match, with their sentences')
        .description(
          'Lists the relations that match all filters, the best evidenced first, each with the sentences that say so. ' +
            'E is a name, an alias or an id, in any case, with or without diacritics.',
        ),
    ),
  )
    .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(query)

const EXAMPLES = `
Examples:
  pressgraph query --from Macron --type accuse,threaten
  pressgraph query --between Putin Macron --since 2017-05
  pressgraph query --entity Syria --min-sources 2 --format csv > syria.csv
  pressgraph query --text "chemical weapons" --negated --format jsonl`

async function query(
  { graph: folder, format }: { graph: string; format: OutputFormat },
  command: Command,
): Promise<void> {
  const filter = filterOf(command)
  const graph = lookup(await readGraph(folder))
  const rows = findRelations(graph, filter).map((relation) => relationRow(graph, relation))
  if (rows.length === 0) warn('No relation matches.')
  await print(RELATION_OUTPUT[format](rows))
}
