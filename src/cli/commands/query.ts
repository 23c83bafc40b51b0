import { type Command, Option } from 'commander'
import { relationRow } from '../../formats'
import { findRelations } from '../../query'
import { addFilterOptions, filterOf } from '../filter-options'
import { readLookup } from '../read-lookup'
import { relationOutput } from '../report/relation-output'
import { relationsReport } from '../report/relations-report'
import { OUTPUT_FORMATS, rowOutput } from '../report/row-output'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

const FORMATS = [...OUTPUT_FORMATS, 'markdown'] as const

interface Options {
  readonly graph: string
  readonly format: (typeof FORMATS)[number]
}

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
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(query)

const EXAMPLES = `
Examples:
  pressgraph query --from Macron --type accuse,threaten
  pressgraph query --between Putin Macron --since 2017-05
  pressgraph query --entity Syria --min-sources 2 --format csv > syria.csv
  pressgraph query --text "chemical weapons" --negated --format jsonl
  pressgraph query --between Putin Macron --format markdown > notes.md`

async function query({ graph: path, format }: Options, command: Command): Promise<void> {
  const filter = filterOf(command)
  const graph = await readLookup(path)
  const relations = findRelations(graph, filter)
  if (relations.length === 0) warn('No relation matches.')
  if (format === 'markdown') return print(relationsReport(graph, filter, relations))
  const rows = relations.map((relation) => relationRow(graph, relation))
  await print(rowOutput(format, rows, relationOutput(graph)))
}
