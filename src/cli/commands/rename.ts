import type { Command } from 'commander'
import { searchWords } from '../arguments'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

export const addRenameCommand = (program: Command): Command =>
  addCorrectionOptions(
    program
      .command('rename')
      .summary('correct: an entity is called otherwise')
      .description(
        'Gives an entity another name. The former one stays an alias. The id follows the name, but for a country, ' +
          'and gets a number where another entity has it.',
      )
      .argument('<entity>', 'the entity: a name, an alias or an id')
      .argument('<name>', 'what it is to be called', searchWords),
  )
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action((entity: string, name: string, options: CorrectionOptions) =>
      makeCorrection({ action: 'rename', entity, name }, options),
    )

const EXAMPLES = `
Example:
  pressgraph rename Hollande "François Hollande"`
