import { Argument, type Command } from 'commander'
import { ENTITY_TYPES, type EntityType } from '../../model'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

export const addRetypeCommand = (program: Command): Command =>
  addCorrectionOptions(
    program
      .command('retype')
      .summary('correct: an entity is of another type')
      .description('Gives an entity another type; its id follows. Its relations stay as the sentences were read.')
      .argument('<entity>', 'the entity: a name, an alias or an id')
      .addArgument(new Argument('<type>', 'what it is').choices(ENTITY_TYPES)),
  )
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action((entity: string, type: EntityType, options: CorrectionOptions) =>
      makeCorrection({ action: 'retype', entity, type }, options),
    )

const EXAMPLES = `
Example:
  pressgraph retype Sputnik organization`
