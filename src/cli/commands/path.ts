import { type Command, Option } from 'commander'
import { pathMarkdown } from '../../formats'
import { findPaths, type GraphPath, type Lookup, PATH_ORDERS, type PathOrder } from '../../query'
import { count } from '../arguments'
import { addFilterOptions, filterOf } from '../filter-options'
import { readLookup } from '../read-lookup'
import { countWords } from '../report/count-words'
import { jsonArray } from '../report/json-array'
import { pathReport } from '../report/path-report'
import { pathRow } from '../report/path-row'
import { outputLayout } from '../terminal/layout'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

type Write = (graph: Lookup, paths: readonly GraphPath[]) => Iterable<string>

const WRITE = {
  text: (graph, paths) => [pathReport(graph, paths, outputLayout())],
  json: (graph, paths) => jsonArray(paths.map((path) => pathRow(graph, path))),
  markdown: (graph, paths) => [pathMarkdown(paths, graph)],
} satisfies Readonly<Record<string, Write>>

interface Options {
  readonly graph: string
  readonly maxHops: number
  readonly limit: number
  readonly by: PathOrder
  readonly format: keyof typeof WRITE
}

export const addPathCommand = (program: Command): Command =>
  addFilterOptions(
    addGraphOption(
      program
        .command('path')
        .summary('how two entities hang together')
        .description(
          'Prints the shortest and best evidenced paths between two entities, each hop with a quoted sentence. The strength of a ' +
            'hop is how likely it is that not all of its sources are wrong, from 0 to 1; that of a path, that all of it holds. ' +
            'Filters leave only relations that match to walk on; being named in one sentence (comention) makes no hop.',
        )
        .argument('<from>', 'the entity where the path starts: a name, an alias or an id')
        .argument('<to>', 'the entity where it ends'),
    )
      .option('--max-hops <N>', 'the longest path to look for', count, 3)
      .option('--limit <N>', 'at most N paths', count, 5)
      .addOption(
        new Option('--by <order>', 'the shortest first, or those that are the likeliest to hold')
          .choices(PATH_ORDERS)
          .default('hops'),
      )
      .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(WRITE)).default('text')),
    ['from', 'to', 'between', 'entity', 'comention', 'limit'],
  )
    .addHelpText('after', EXAMPLES)
    .action(path)

const EXAMPLES = `
Examples:
  pressgraph path "Le Pen" Assad --max-hops 4
  pressgraph path "Le Pen" Assad --by evidence --min-confidence 0.8
  pressgraph path Hollande Assad --quadrant verbal-conflict,material-conflict --format markdown`

async function path(from: string, to: string, options: Options, command: Command): Promise<void> {
  const { graph: source, maxHops, limit, by, format } = options
  const filter = filterOf(command)
  const graph = await readLookup(source)
  const [start, end] = [from, to].map((name) => graph.names.resolve(name))
  if (start && start === end) throw new Error(`Both names stand for ${start.name} (${start.id}). Name two entities.`)
  const isFiltered = Object.keys(filter).length > 0
  const paths = findPaths(graph, from, to, { maxHops, limit, by, filter: isFiltered ? filter : undefined })
  const over = isFiltered ? ' over relations that match' : ''
  if (paths.length === 0)
    warn(`No path of up to ${countWords(maxHops, 'hop')}${over} joins the two. Allow more with --max-hops.`)
  await print(WRITE[format](graph, paths))
}
