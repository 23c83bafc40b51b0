import { Command } from 'commander'
import { version } from '../../package.json'
import { addAttributionsCommand } from './commands/attributions'
import { addBuildCommand } from './commands/build'
import { addCorrectionsCommand } from './commands/corrections'
import { addDenialsCommand } from './commands/denials'
import { addEntitiesCommand } from './commands/entities'
import { addExplainCommand } from './commands/explain'
import { addExportCommand } from './commands/export'
import { addHideCommand } from './commands/hide'
import { addMergeCommand } from './commands/merge'
import { addNeighboursCommand } from './commands/neighbours'
import { addPathCommand } from './commands/path'
import { addQueryCommand } from './commands/query'
import { addRenameCommand } from './commands/rename'
import { addRetypeCommand } from './commands/retype'
import { addServeCommand } from './commands/serve'
import { addShowCommand } from './commands/show'
import { addSplitCommand } from './commands/split'
import { addTimelineCommand } from './commands/timeline'
import { addUndoCommand } from './commands/undo'
import { addVerifyCommand } from './commands/verify'

type AddCommand = (program: Command) => Command

/** The commands under the headings of the help. */
const COMMANDS: Readonly<Record<string, readonly AddCommand[]>> = {
  'Make a graph and look at it:': [addBuildCommand, addServeCommand, addVerifyCommand, addExplainCommand],
  'Ask it:': [
    addQueryCommand,
    addShowCommand,
    addPathCommand,
    addEntitiesCommand,
    addNeighboursCommand,
    addTimelineCommand,
    addDenialsCommand,
    addAttributionsCommand,
  ],
  'Take it with you:': [addExportCommand],
  'Correct it:': [
    addMergeCommand,
    addSplitCommand,
    addRenameCommand,
    addRetypeCommand,
    addHideCommand,
    addUndoCommand,
    addCorrectionsCommand,
  ],
}

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
  for (const [heading, commands] of Object.entries(COMMANDS)) {
    program.commandsGroup(heading)
    for (const add of commands) add(program)
  }
  program.commandsGroup('Help:').helpCommand('help [command]', 'how a command is used')
  return program
}

const FIRST_STEPS = `
First steps:
  pressgraph build seeds        reads the articles in seeds/ and writes graph/
  pressgraph serve              shows the graph in a browser
  pressgraph show Macron        one entity in words
  pressgraph explain "..."      how a sentence of yours is read

Exit codes: 0 done, 1 the work failed or something does not hold, 2 the command line is wrong.`
