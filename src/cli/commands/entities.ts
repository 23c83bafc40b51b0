import { type Command, Option } from 'commander'
import type { EntityType } from '../../model'
import { findEntities } from '../../query'
import { count, entityTypes, searchWords } from '../arguments'
import { readLookup } from '../read-lookup'
import { ENTITY_OUTPUT } from '../report/entities/entity-output'
import { OUTPUT_FORMATS, type OutputFormat, rowOutput } from '../report/row-output'
import { warnPartial } from '../report/warn-partial'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

interface Options {
  readonly graph: string
  readonly type?: readonly EntityType[]
  readonly minMentions?: number
  readonly document?: string
  readonly limit?: number
  readonly format: OutputFormat
}

export const addEntitiesCommand = (program: Command): Command =>
  addGraphOption(
    program
      .command('entities')
      .summary('who and what is in the graph')
      .description(
        'Lists the entities of the graph, the most mentioned first, topics by their weight behind all others. With words, those ' +
          'that have names in which these words begin.',
      )
      .argument('[words...]', 'words of a name, in any case, with or without diacritics', searchWordsOf),
  )
    .option(
      '--type <types>',
      'entity types, separated by commas: person, country, organization, outlet, place, topic',
      entityTypes,
    )
    .option('--min-mentions <N>', 'mentioned at least N times', count)
    .option('--document <article>', 'mentioned in this article, by path or id')
    .option('--limit <N>', 'at most N of them', count)
    .addOption(new Option('--format <format>', 'how to print').choices(OUTPUT_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(entities)

/** The words given so far, and one more. */
const searchWordsOf = (word: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  searchWords(word),
]

const EXAMPLES = `
Examples:
  pressgraph entities
  pressgraph entities mac --type person
  pressgraph entities --type outlet,organization --min-mentions 3 --format csv`

async function entities(
  words: readonly string[],
  { graph: path, format, type, minMentions, document, limit }: Options,
): Promise<void> {
  const graph = await readLookup(path)
  const text = words.length === 0 ? undefined : words.join(' ')
  if (document !== undefined) warnPartial(graph.data, path)
  const found = findEntities(graph, { text, type, minMentions, document, limit })
  if (found.length === 0) warn('No entity matches.')
  await print(rowOutput(format, found, ENTITY_OUTPUT))
}
