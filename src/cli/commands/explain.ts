import { type Command, Option } from 'commander'
import { jsonText } from '../../formats'
import { type ExplainedSentence, type Explanation, foldName } from '../../model'
import { explainFile, explainText } from '../../run/node'
import { count, searchWords } from '../arguments'
import { countWords } from '../report/count-words'
import { explanationReport } from '../report/explanation/explanation-report'
import { outputLayout } from '../terminal/layout'
import { print, warn } from '../terminal/print'

const FORMATS = ['text', 'json'] as const

interface Options {
  readonly file?: string
  readonly sentence?: number
  readonly text?: string
  readonly format: (typeof FORMATS)[number]
}

export const addExplainCommand = (program: Command): Command =>
  program
    .command('explain')
    .summary('watch the way from a sentence to its claims')
    .description(
      'Prints for each sentence its words with their tags, mentions, clauses, appositions, attributions and claims, each ' +
        'with the rule that made it and its confidence, and why what the sentence names is joined by no claim. ' +
        'A text is taken as it stands; with --file an article is read as "build" reads it, and all of it counts for who ' +
        '"he" is, whatever is shown.',
    )
    .argument('[text...]', 'one or more sentences, or - for standard input')
    .option('--file <article>', 'explain an article instead: a .txt or .md file, or - for standard input')
    .option('--text <words>', 'only sentences with words that begin so', searchWords)
    .option('--sentence <N>', 'only the Nth sentence', count)
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(explain)

const EXAMPLES = `
As JSON it is one object: text, chains (what the text names) and sentences, each with tokens, mentions, clauses, appositions,
attributions, claims and unjoined. Offsets are UTF-16 code units into text, end exclusive.

Examples:
  pressgraph explain "France did not accuse Russia, officials said."
  pressgraph explain "Merkel met Erdogan. She urged him to free the reporters."
  pressgraph explain --file article.txt --text "chemical weapons"
  pressgraph explain --file article.txt --sentence 3 --format json
  echo "Iran rejected the offer." | pressgraph explain -`

async function explain(words: readonly string[], options: Options, command: Command): Promise<void> {
  const explanation = await explanationOf(words.join(' '), options, command)
  const shown = sentencesOf(explanation, options)
  if (shown.length === 0) warn('No sentence has these words.')
  if (options.format === 'json') await print([`${jsonText({ ...explanation, sentences: shown })}\n`])
  else await print(explanationReport(explanation, shown, outputLayout()))
}

function explanationOf(text: string, { file }: Options, command: Command): Promise<Explanation> {
  if (file !== undefined && text !== '') command.error('error: give a text or --file, not both')
  if (file !== undefined) return explainFile(file)
  if (text.trim() === '') command.error('error: there is no text. Give a sentence, - for standard input, or --file')
  return explainText(text)
}

function sentencesOf({ sentences }: Explanation, { sentence, text }: Options): readonly ExplainedSentence[] {
  if (sentence !== undefined && sentence > sentences.length)
    throw new Error(`There is no sentence ${sentence}: the text has ${countWords(sentences.length, 'sentence')}.`)
  const words = foldName(text ?? '').split(' ')
  return sentences.filter((one) => {
    const folded = ` ${foldName(one.text)}`
    return (sentence === undefined || one.number === sentence) && words.every((word) => folded.includes(` ${word}`))
  })
}
