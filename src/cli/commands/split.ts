import type { Command } from 'commander'
import { type MentionPlace, partProblem } from '../../run/node'
import { mentionPlace, searchWords } from '../arguments'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

interface Options extends CorrectionOptions {
  readonly name?: readonly string[]
  readonly document?: readonly string[]
  readonly mention?: readonly MentionPlace[]
  readonly as?: string
}

export const addSplitCommand = (program: Command): Command =>
  addCorrectionOptions(
    program
      .command('split')
      .summary('correct: a part of an entity is another')
      .description(
        'Makes an entity of its own of what goes by a name, of what an article says, or of single mentions. ' +
          'Names and articles narrow each other down; each may be given several times.',
      )
      .argument('<entity>', 'the entity that is two: a name, an alias or an id'),
  )
    .option('--name <name>', 'what goes by this name', eachOf(searchWords))
    .option('--document <article>', 'what this article says, by its path or id', eachOf(String))
    .option('--mention <place>', 'this one mention: ARTICLE:START-END', eachOf(mentionPlace))
    .option('--as <name>', 'what the part is to be called; by its own name unless told', searchWords)
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action(split)

const EXAMPLES = `
Examples:
  pressgraph split Assad --name "Bashar Assad"
  pressgraph split Macron --document 003_380fd1f917bdb156.txt --as "A namesake of Macron"
  pressgraph split Putin --mention 000_9ba8f87ad5fb39c3.txt:11-13 --as "Dmitry Peskov"`

/** Collects the values of an option that is given several times. */
function eachOf<Value>(parse: (word: string) => Value) {
  return (word: string, before: readonly Value[] = []): readonly Value[] => [...before, parse(word)]
}

async function split(entity: string, options: Options, command: Command): Promise<void> {
  const part = { names: options.name, documents: options.document, mentions: options.mention, as: options.as }
  const problem = partProblem(part)
  if (problem !== null) command.error(`error: ${problem} The options are --name, --document and --mention.`)
  await makeCorrection({ action: 'split', entity, ...part }, options)
}
