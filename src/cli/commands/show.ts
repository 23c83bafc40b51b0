import { type Command, Option } from 'commander'
import { jsonText } from '../../formats'
import { entityProfile, lookup } from '../../query'
import { readGraph } from '../../run/node'
import { count } from '../arguments'
import { profileReport } from '../report/profile-report'
import { profileRow } from '../report/profile-row'
import { outputLayout } from '../terminal/layout'
import { print } from '../terminal/print'
import { addGraphOption } from './graph-option'

const FORMATS = ['text', 'json'] as const

interface Options {
  readonly graph: string
  readonly format: (typeof FORMATS)[number]
  readonly limit?: number
}

export const addShowCommand = (program: Command): Command =>
  addGraphOption(
    program
      .command('show')
      .summary('what the graph knows of one entity')
      .description(
        'Prints the profile of an entity: its names, strongest relations with a sentence each, what it said, what others ' +
          'said of it (statements that name it, by somebody else or by a source without a name), the articles. Statements ' +
          'come by date of publication. As JSON it is one object, by default with everything.',
      )
      .argument('<entity>', 'a name, an alias or an id, in any case, with or without diacritics'),
  )
    .option('--limit <N>', 'at most N of each list (text: 10 unless told)', count)
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(show)

const EXAMPLES = `
Examples:
  pressgraph show Macron
  pressgraph show country:RU --graph paris-summit --limit 50
  pressgraph show Putin --format json`

async function show(name: string, { graph: folder, format, limit }: Options): Promise<void> {
  const graph = lookup(await readGraph(folder))
  const profile = entityProfile(graph, name)
  await print([
    format === 'json'
      ? `${jsonText(profileRow(graph, profile, limit))}\n`
      : profileReport(graph, profile, outputLayout(), limit),
  ])
}
