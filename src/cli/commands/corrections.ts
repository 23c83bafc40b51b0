import { type Command, Option } from 'commander'
import { jsonText } from '../../formats'
import { type ListedCorrection, listCorrections } from '../../run/node'
import { correctionTable } from '../report/correction-table'
import { jsonArray } from '../report/json-array'
import { paintFor } from '../terminal/paint'
import { print, warn } from '../terminal/print'
import { terminalWidth } from '../terminal/width'
import { addGraphFolderOption } from './graph-option'

const FORMATS = ['table', 'json', 'jsonl'] as const

export const addCorrectionsCommand = (program: Command): Command =>
  addGraphFolderOption(
    program
      .command('corrections')
      .summary('list what you have corrected')
      .description('Lists the corrections of a graph in the order in which they apply, and whether each is in force.'),
  )
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText('after', '\nExample:\n  pressgraph corrections --format jsonl')
    .action(corrections)

interface Options {
  readonly graph: string
  readonly format: (typeof FORMATS)[number]
}

async function corrections({ graph, format }: Options): Promise<void> {
  const listed = await listCorrections(graph)
  if (listed.length === 0) warn('There are no corrections.')
  await print(output(listed, format))
}

function output(listed: readonly ListedCorrection[], format: Options['format']): Iterable<string> {
  const rows = listed.map(({ id, correction, state, problem }) => ({ id, ...correction, state, problem }))
  if (format === 'json') return jsonArray(rows)
  if (format === 'jsonl') return rows.map((row) => `${jsonText(row)}\n`)
  return listed.length === 0 ? [] : correctionTable(listed, terminalWidth(), paintFor(process.stdout))
}
