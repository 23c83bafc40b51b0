import { type Command, Option } from 'commander'
import { entityMarkdown, jsonText } from '../../formats'
import { type EntityProfile, entityProfile, type Lookup } from '../../query'
import { count } from '../arguments'
import { readLookup } from '../read-lookup'
import { profileReport } from '../report/profile-report'
import { profileRow } from '../report/profile-row'
import { warnPartial } from '../report/warn-partial'
import { outputLayout } from '../terminal/layout'
import { print } from '../terminal/print'
import { addGraphOption } from './graph-option'

const FORMATS = ['text', 'json', 'markdown'] as const

type Format = (typeof FORMATS)[number]

interface Options {
  readonly graph: string
  readonly format: Format
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
          'come by date of publication. As JSON it is one object, by default with everything; as Markdown a report with a footnote for each sentence.',
      )
      .argument('<entity>', 'a name, an alias or an id, in any case, with or without diacritics'),
  )
    .option('--limit <N>', 'at most N of each list (text and Markdown: 10 unless told)', count)
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(show)

const EXAMPLES = `
Examples:
  pressgraph show Macron
  pressgraph show country:RU --graph paris-summit --limit 50
  pressgraph show Putin --format json
  pressgraph show Putin --format markdown > putin.md`

/** Of each list of a report, so many. */
const MOST = 10

type Write = (graph: Lookup, profile: EntityProfile, limit?: number) => string

const WRITE: Readonly<Record<Format, Write>> = {
  text: (graph, profile, limit = MOST) => profileReport(graph, profile, outputLayout(), limit),
  json: (graph, profile, limit) => `${jsonText(profileRow(graph, profile, limit))}\n`,
  markdown: (graph, profile, limit = MOST) => entityMarkdown(profile, graph, { limit }),
}

async function show(name: string, { graph: path, format, limit }: Options): Promise<void> {
  const graph = await readLookup(path)
  warnPartial(graph.data, path)
  await print([WRITE[format](graph, entityProfile(graph, name), limit)])
}
