import { type Command, Option } from 'commander'
import { sayingRow } from '../../formats'
import { type AttributionFilter, findAttributions } from '../../query'
import { addPublicationOptions } from '../publication-options'
import { readLookup } from '../read-lookup'
import { ATTRIBUTION_OUTPUT } from '../report/attributions/attribution-output'
import { OUTPUT_FORMATS, type OutputFormat, rowOutput } from '../report/row-output'
import { warnPartial } from '../report/warn-partial'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

interface Options extends AttributionFilter {
  readonly graph: string
  readonly format: OutputFormat
}

export const addAttributionsCommand = (program: Command): Command =>
  addPublicationOptions(
    addGraphOption(
      program
        .command('attributions')
        .summary('who is said to have said what')
        .description(
          'Lists who is said to have said, thought or wanted what, by date of publication: the words for the source, with its ' +
            'name where these are others, the cue, and the content as it stands in the article.',
        ),
    )
      .option('--source <E>', 'who says it')
      .option('--about <E>', 'what names this entity and is said by somebody else')
      .addOption(new Option('--anonymous', 'only by sources without a name').conflicts('source'))
      .option('--direct', 'only what is quoted'),
  )
    .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(attributions)

const EXAMPLES = `
Examples:
  pressgraph attributions --source Putin --about Macron
  pressgraph attributions --anonymous --text attack
  pressgraph attributions --about Assad --since 2017-05 --format jsonl`

async function attributions({ graph: path, format, ...options }: Options): Promise<void> {
  const graph = await readLookup(path)
  const { source, about, anonymous, direct, since, until, outlet, document, text, limit } = options
  const filter = { source, about, anonymous, direct, since, until, outlet, document, text, limit }
  const rows = findAttributions(graph, filter).map((saying) => sayingRow(graph, saying))
  warnPartial(graph.data, path)
  if (rows.length === 0) warn('No attribution matches.')
  await print(rowOutput(format, rows, ATTRIBUTION_OUTPUT))
}
