import { Command } from 'commander'
import { version } from '../../package.json'
import { addBuildCommand } from './commands/build'
import { addExportCommand } from './commands/export'
import { addPathCommand } from './commands/path'
import { addQueryCommand } from './commands/query'
import { addServeCommand } from './commands/serve'
import { addShowCommand } from './commands/show'
import { addVerifyCommand } from './commands/verify'

const COMMANDS = [
  addBuildCommand,
  addServeCommand,
  addQueryCommand,
  addPathCommand,
  addShowCommand,
  addExportCommand,
  addVerifyCommand,
]

/** The command line. Its `--debug` may stand before or after a command's name. */
export function makeProgram(): Command {
  const program = new Command('pressgraph')
    .description('Turns news articles into a knowledge graph in which every edge is backed by its source sentences.')
    .version(version)
    .option('--debug', 'print stack traces with errors')
    .showSuggestionAfterError()
    .showHelpAfterError('--help shows what goes.')
    .addHelpText('after', FIRST_STEPS)
    .exitOverride()
  for (const add of COMMANDS) add(program)
  return program
}

const FIRST_STEPS = `
First steps:
  pressgraph build seeds        reads the articles in seeds/ and writes graph/
  pressgraph serve              shows the graph in a browser
  pressgraph show Macron        one entity in words

Exit codes: 0 done, 1 the work failed or something does not hold, 2 the command line is wrong.`
