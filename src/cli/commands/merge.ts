import type { Command } from 'commander'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

export const addMergeCommand = (program: Command): Command =>
  addCorrectionOptions(
    program
      .command('merge')
      .summary('correct: several entities are one')
      .description('Makes one entity of several, with the name and type of the first.')
      .argument('<entity>', 'the entity that stays: a name, an alias or an id')
      .argument('<others...>', 'what is the same as it'),
  )
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action((entity: string, others: readonly string[], options: CorrectionOptions) =>
      makeCorrection({ action: 'merge', entities: [entity, ...others] }, options),
    )

const EXAMPLES = `
Example:
  pressgraph merge "Palace of Versailles" Versailles --note "the talks were in the palace"`
