import { spawnSync } from 'node:child_process'

/** Where a Python may be that has what another has not. */
const CANDIDATES = ['python3', '/usr/bin/python3']
const LARGEST_OUTPUT = 1 << 28

/** A Python of this machine with the version of the package that it was asked for. */
export interface Python {
  readonly command: string
  readonly version: string
}

/**
 * Every Python of this machine that has a package, each version of it once, perhaps only from some version on. Where none has it, that is
 * said aloud: what then can't be tried must not pass for tried.
 */
export function pythonsWith(name: string, isWanted: (version: string) => boolean = () => true): readonly Python[] {
  const found = new Map<string, Python>()
  for (const command of CANDIDATES) {
    const { stdout, status } = spawnSync(command, ['-c', `import ${name}; print(${name}.__version__)`], {
      encoding: 'utf8',
    })
    const version = stdout?.trim() ?? ''
    if (status === 0 && isWanted(version) && !found.has(version)) found.set(version, { command, version })
  }
  if (found.size === 0) console.warn(`No Python here has the ${name} that these tests are about: they do without it.`)
  return [...found.values()]
}

/** The command of a Python of this machine that has all these packages; undefined where none has. */
export const findPython = (packages: readonly string[]): string | undefined =>
  CANDIDATES.find((command) => spawnSync(command, ['-c', `import ${packages.join(', ')}`]).status === 0)

/** What a script prints, given a text on its standard input. Throws an Error with what it says where it fails. */
export function runPython({ command }: Python, script: URL, args: readonly string[], input: string): string {
  const { stdout, stderr, status } = spawnSync(command, [script.pathname, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  if (status !== 0) throw new Error(`${command} ${script.pathname} failed: ${stderr}`)
  return stdout
}
