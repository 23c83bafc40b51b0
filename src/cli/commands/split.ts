import type { Command } from 'commander'
import type { MentionPlace } from '../../run/node'
import { mentionPlace, searchWords } from '../arguments'
import { addCorrectionOptions, type CorrectionOptions, HOW_CORRECTIONS_WORK } from './correction-options'
import { makeCorrection } from './make-correction'

interface Options extends CorrectionOptions {
  readonly name: readonly string[]
  readonly document: readonly string[]
  readonly mention: readonly MentionPlace[]
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
    .option('--name <name>', 'what goes by this name', eachOf(searchWords), [])
    .option('--document <article>', 'what this article says, by its path or id', eachOf(String), [])
    .option('--mention <place>', 'this one mention: ARTICLE:START-END', eachOf(mentionPlace), [])
    .option('--as <name>', 'what the part is to be called; by its own name unless told', searchWords)
    .addHelpText('after', `${EXAMPLES}\n${HOW_CORRECTIONS_WORK}`)
    .action(split)

const EXAMPLES = `
Examples:
  pressgraph split "John Smith" --name "John Smith Jr."
  pressgraph split "John Smith" --document 2017/obituary.txt --as "John Smith the elder"
  pressgraph split Putin --mention a.txt:120-122 --as "Dmitry Peskov"`

/** Collects the values of an option that is given several times. */
function eachOf<Value>(parse: (word: string) => Value) {
  return (word: string, before: readonly Value[]): readonly Value[] => [...before, parse(word)]
}

async function split(entity: string, options: Options, command: Command): Promise<void> {
  const { name: names, document: documents, mention: mentions, as } = options
  if (names.length + documents.length + mentions.length === 0) {
    command.error('error: say which part with --name, --document or --mention')
  }
  if (mentions.length > 0 && names.length + documents.length > 0) {
    command.error("error: option '--mention <place>' cannot be used with '--name' or '--document'")
  }
  await makeCorrection({ action: 'split', entity, names, documents, mentions, as }, options)
}
