import { CommanderError } from 'commander'
import { makeProgram } from './program'
import { plainLines } from './terminal/plain-lines'
import { warn } from './terminal/print'

const FAILED = 1
const WRONG_COMMAND_LINE = 2

/** A reader that has seen enough (`| head`) is no failure, and what the command found by then decides its exit code. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  warn(`pressgraph: The output could not be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}`)
  process.exit(FAILED)
}

/** Commander has printed its own message; help and version were asked for. */
function exitCodeFor(error: unknown, isDebug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_COMMAND_LINE
  const isError = error instanceof Error
  const message = isError && isDebug ? (error.stack ?? error.message) : isError ? error.message : String(error)
  warn(`pressgraph: ${plainLines(message)}`)
  return FAILED
}

async function main(): Promise<void> {
  process.stdout.on('error', endOnBrokenOutput)
  // Nobody listens to warnings: no reason to end the work.
  process.stderr.on('error', () => {})
  const program = makeProgram()
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = exitCodeFor(error, program.opts().debug === true)
  }
}

await main()
