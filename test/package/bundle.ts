import { join } from 'node:path'
import { build, createLogger, type Logger, type Rolldown } from 'vite'

export interface Bundle {
  /** One script, minified. */
  readonly code: string
  /** What the bundler had to say: that a module of Node was left out, say. */
  readonly warnings: readonly string[]
}

const ENTRY = 'entry-of-bundle.js'

function listener(warnings: string[]): Logger {
  const note = (message: string): void => {
    warnings.push(message)
  }
  return { ...createLogger('silent'), warn: note, warnOnce: note, error: note }
}

const outputOf = (built: Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher) => {
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the bundler made nothing')
  return first.output
}

/** Bundles a program for browsers as the user of an installed package does. */
export async function bundle(folder: string, program: string): Promise<Bundle> {
  const warnings: string[] = []
  const entry = join(folder, ENTRY)
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    customLogger: listener(warnings),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? entry : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  })
  const code = outputOf(built).map((part) => (part.type === 'chunk' ? part.code : ''))
  return { code: code.join('\n'), warnings }
}
