import { type Command, Option } from 'commander'
import { type DenialFilter, findDenials } from '../../query'
import { relationTypes } from '../arguments'
import { addPublicationOptions } from '../publication-options'
import { readLookup } from '../read-lookup'
import { denialLines } from '../report/denials/denial-line'
import { DENIAL_OUTPUT } from '../report/denials/denial-output'
import { OUTPUT_FORMATS, type OutputFormat, rowOutput } from '../report/row-output'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

interface Options extends Omit<DenialFilter, 'copies'> {
  readonly graph: string
  readonly format: OutputFormat
  readonly copies: boolean
}

export const addDenialsCommand = (program: Command): Command =>
  addPublicationOptions(
    addGraphOption(
      program
        .command('denials')
        .summary('who denies what')
        .description(
          'Lists who denies what, by date of publication: the sentence that denies, and the sentence and relation that it ' +
            'denies, also where the two stand in different articles. A denial takes nothing back: both stand.',
        ),
    )
      .option('--by <E>', 'who denies')
      .option('--entity <E>', 'an entity at either end of what is denied')
      .option('--type <types>', 'relation types of what is denied, separated by commas', relationTypes)
      .option('--no-copies', 'leave out denials copied from another article'),
  )
    .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(denials)

const EXAMPLES = `
Examples:
  pressgraph denials
  pressgraph denials --by Russia --type accuse,coerce
  pressgraph denials --format csv > denials.csv`

async function denials({ graph: path, format, copies, ...options }: Options): Promise<void> {
  const graph = await readLookup(path)
  const { by, entity, type, since, until, outlet, document, text, limit } = options
  const filter: DenialFilter = { by, entity, type, since, until, outlet, document, text, limit }
  const found = findDenials(graph, copies ? filter : { ...filter, copies })
  if (found.length === 0) warn('No denial matches.')
  const lines = found.flatMap((denial) => denialLines(graph, denial))
  await print(rowOutput(format, lines, DENIAL_OUTPUT))
}
