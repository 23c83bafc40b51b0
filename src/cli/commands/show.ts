import type { Command } from 'commander'
import { entityProfile, lookup } from '../../query'
import { readGraphFolder } from '../../run/node'
import { profileReport } from '../report/profile-report'
import { paintFor } from '../terminal/paint'
import { print } from '../terminal/print'
import { terminalWidth } from '../terminal/width'
import { addGraphOption } from './graph-option'

export const addShowCommand = (program: Command): Command =>
  addGraphOption(
    program
      .command('show')
      .summary('what the graph knows of one entity')
      .description(
        'Prints the profile of an entity: its names, strongest relations with a sentence each, what it said, the articles.',
      )
      .argument('<entity>', 'a name, an alias or an id, in any case, with or without diacritics'),
  )
    .addHelpText('after', EXAMPLES)
    .action(show)

const EXAMPLES = `
Examples:
  pressgraph show Macron
  pressgraph show country:RU --graph paris-summit`

async function show(name: string, { graph: folder }: { graph: string }): Promise<void> {
  const graph = lookup(await readGraphFolder(folder))
  const layout = { width: terminalWidth(), paint: paintFor(process.stdout) }
  await print([profileReport(graph, entityProfile(graph, name), layout)])
}
