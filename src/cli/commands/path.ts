import type { Command } from 'commander'
import { findPaths, lookup } from '../../query'
import { readGraph } from '../../run/node'
import { count } from '../arguments'
import { countWords } from '../report/count-words'
import { pathReport } from '../report/path-report'
import { outputLayout } from '../terminal/layout'
import { print, warn } from '../terminal/print'
import { addGraphOption } from './graph-option'

interface Options {
  readonly graph: string
  readonly maxHops: number
  readonly limit: number
}

export const addPathCommand = (program: Command): Command =>
  addGraphOption(
    program
      .command('path')
      .summary('how two entities hang together')
      .description(
        'Prints the shortest and best evidenced paths between two entities, each hop with a quoted sentence.',
      )
      .argument('<from>', 'the entity where the path starts: a name, an alias or an id')
      .argument('<to>', 'the entity where it ends'),
  )
    .option('--max-hops <N>', 'the longest path to look for', count, 3)
    .option('--limit <N>', 'at most N paths', count, 5)
    .addHelpText('after', EXAMPLES)
    .action(path)

const EXAMPLES = `
Example:
  pressgraph path "Le Pen" Assad --max-hops 4`

async function path(from: string, to: string, { graph: folder, maxHops, limit }: Options): Promise<void> {
  const graph = lookup(await readGraph(folder))
  const [start, end] = [from, to].map((name) => graph.names.resolve(name))
  if (start && start === end) throw new Error(`Both names stand for ${start.name} (${start.id}). Name two entities.`)
  const paths = findPaths(graph, from, to, { maxHops, limit })
  if (paths.length === 0)
    warn(`No path of up to ${countWords(maxHops, 'hop')} joins the two. Allow more with --max-hops.`)
  await print([pathReport(graph, paths, outputLayout())])
}
