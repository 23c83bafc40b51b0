import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built command as a user does. */
export function startCommand(words: readonly string[], { cwd, env }: RunOptions = {}): ReturnType<typeof spawn> {
  return spawn(process.execPath, [CLI, ...words], { cwd, env: { ...process.env, ...env } })
}

/** Runs the built command to its end. */
export async function runCommand(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCommand(words, options)
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin?.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
}
