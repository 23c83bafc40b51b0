import type { Command } from 'commander'
import { type BuiltGraph, buildGraph, type InputProblem, NoArticlesError } from '../../run/node'
import { countWords } from '../report/count-words'
import { warnLeftovers } from '../report/warn-leftovers'
import { warnUnapplied } from '../report/warn-unapplied'
import { plainText } from '../terminal/plain-text'
import { print, warn } from '../terminal/print'
import { withProgress } from '../terminal/progress'
import { DEFAULT_GRAPH } from './graph-option'

interface Options {
  readonly out: string
  readonly strict?: boolean
}

export const addBuildCommand = (program: Command): Command =>
  program
    .command('build')
    .summary('read articles and write their graph')
    .description(
      'Reads articles (.txt and .md files, folders, glob patterns, - for standard input) and writes the graph folder. ' +
        'What cannot be read is reported by name and left out; a graph that was there stays whole until the new one is, ' +
        'and the corrections in it (pressgraph corrections) stay in force.',
    )
    .argument('<input...>', 'files, folders, patterns, or - for standard input')
    .option('--out <folder>', 'the graph folder to write', DEFAULT_GRAPH)
    .option('--strict', 'exit with 1 if any input had to be left out')
    .addHelpText('after', EXAMPLES)
    .action(build)

const EXAMPLES = `
Examples:
  pressgraph build seeds
  pressgraph build news/2017 extra.md --out paris-summit
  pressgraph build "news/**/*.txt" --strict
  cat article.txt | pressgraph build - --out one-article`

async function build(inputs: readonly string[], { out, strict }: Options): Promise<void> {
  try {
    const graph = await withProgress((onProgress) => buildGraph(inputs, { out, onProgress }))
    report(graph.skipped)
    warnUnapplied(graph.unapplied)
    warnLeftovers(graph.leftovers)
    await print([`${summary(graph, out)}\n`])
    if (strict && graph.skipped.length > 0) process.exitCode = 1
  } catch (error) {
    if (error instanceof NoArticlesError) report(error.skipped)
    throw error
  }
}

function report(skipped: readonly InputProblem[]): void {
  for (const { path, reason } of skipped) warn(`left out: ${plainText(`${path} ${reason}`)}`)
}

function summary({ data, skipped }: BuiltGraph, out: string): string {
  const counts = [
    countWords(data.documents.length, 'article'),
    countWords(data.entities.length, 'entity', 'entities'),
    countWords(data.relations.length, 'relation'),
  ].join(', ')
  const left = skipped.length > 0 ? `, ${countWords(skipped.length, 'input')} left out` : ''
  return `Wrote ${plainText(out)}: ${counts}${left}.`
}
