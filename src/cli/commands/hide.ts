import type { Command } from 'commander'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

export const addHideCommand = (program: Command): Command =>
  addCorrectionOptions(
    program
      .command('hide')
      .summary('correct: an entity is none, or of no interest')
      .description('Takes an entity out of the graph, with its mentions and relations. The articles stay whole.')
      .argument('<entity>', 'the entity: a name, an alias or an id'),
  )
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action((entity: string, options: CorrectionOptions) => makeCorrection({ action: 'hide', entity }, options))

const EXAMPLES = `
Example:
  pressgraph hide "Peter the Great"`
