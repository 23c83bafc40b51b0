import type { Command } from 'commander'
import { undoCorrection } from '../../run/node'
import { correctionId } from '../arguments'
import { correctionWords } from '../report/correction-words'
import { warnLeftovers } from '../report/warn-leftovers'
import { warnUnapplied } from '../report/warn-unapplied'
import { plainText } from '../terminal/plain-text'
import { print } from '../terminal/print'
import { withProgress } from '../terminal/progress'
import { addGraphOption } from './graph-option'

export const addUndoCommand = (program: Command): Command =>
  addGraphOption(
    program
      .command('undo')
      .summary('take a correction back')
      .description('Takes a correction back and builds the graph again without it. The corrections after it stay.')
      .argument('[id]', 'the id of the correction, or how it begins; the last one unless told', correctionId),
  )
    .addHelpText('after', EXAMPLES)
    .action(undo)

const EXAMPLES = `
Examples:
  pressgraph undo
  pressgraph undo 3fe1 --graph paris-summit`

async function undo(id: string | undefined, { graph: folder }: { graph: string }): Promise<void> {
  const { correction, graph } = await withProgress((onProgress) => undoCorrection(folder, id, { onProgress }))
  warnUnapplied(graph.unapplied)
  warnLeftovers(graph.leftovers)
  await print([`${plainText(folder)} no longer says: ${correctionWords(correction)}.\n`])
}
