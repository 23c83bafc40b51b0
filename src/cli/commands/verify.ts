import type { Command } from 'commander'
import type { GraphData } from '../../model'
import { verifyGraphFolder } from '../../run/node'
import { countWords } from '../report/count-words'
import { plainText } from '../terminal/plain-text'
import { print, warn } from '../terminal/print'
import { DEFAULT_GRAPH } from './graph-option'

export const addVerifyCommand = (program: Command): Command =>
  program
    .command('verify')
    .summary('re-check every piece of evidence against the articles')
    .description(
      'Re-checks the files of a graph against its manifest, and every piece of evidence, mention and attribution against ' +
        'the stored article. Exits with 1 and a list where anything does not hold.',
    )
    .argument('[graph]', 'the graph folder', DEFAULT_GRAPH)
    .addHelpText('after', '\nExample:\n  pressgraph verify paris-summit')
    .action(verify)

async function verify(folder: string): Promise<void> {
  const { faults, data } = await verifyGraphFolder(folder)
  if (faults.length > 0) {
    // First, since the reader of a long list may leave before its end.
    process.exitCode = 1
    warn(`${plainText(folder)} does not hold: ${countWords(faults.length, 'fault')}. Build it again to mend it.`)
    await print(faults.map(({ where, what }) => `${plainText(`${where}: ${what}`)}\n`))
  } else if (data) await print([`${plainText(folder)} holds: ${checked(data)}.\n`])
}

const checked = ({ documents, mentions, attributions, relations }: GraphData): string =>
  [
    countWords(relations.flatMap(({ evidence }) => evidence).length, 'piece of evidence', 'pieces of evidence'),
    countWords(mentions.length, 'mention'),
    countWords(attributions.length, 'attribution'),
  ]
    .join(', ')
    .concat(` found as they stand in ${countWords(documents.length, 'article')}`)
