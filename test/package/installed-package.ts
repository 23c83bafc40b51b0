import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

export interface PackedFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** The package as a user has it: packed from this checkout's build, installed into a project of its own. */
export interface InstalledPackage {
  /** The user's project. */
  readonly folder: string
  /** What the tarball holds. */
  readonly files: readonly PackedFile[]
  /** Of the tarball, in bytes. */
  readonly size: number
  readonly remove: () => Promise<void>
}

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly PackedFile[]
}

/** Without `prepare`: the tests are of the build that is there. */
async function pack(into: string): Promise<Packed> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], { cwd: ROOT })
  const [packed]: readonly Packed[] = JSON.parse(stdout)
  if (!packed) throw new Error('npm pack made nothing')
  return packed
}

export async function installPackage(): Promise<InstalledPackage> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'pressgraph-package-')))
  const folder = join(scratch, 'project')
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "name": "project", "private": true, "type": "module" }')
  const { filename, size, files } = await pack(scratch)
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
  await run('npm', ['install', ...options, join(scratch, filename)], { cwd: folder })
  return { folder, files, size, remove: () => rm(scratch, { recursive: true, force: true }) }
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the user's project to its end, whatever its end. */
export async function runIn(folder: string, program: string, words: readonly string[]): Promise<Ran> {
  try {
    return { code: 0, ...(await run(program, words, { cwd: folder, maxBuffer: 2 ** 26 })) }
  } catch (error) {
    const { code, stdout, stderr } = error as Ran
    return { code, stdout, stderr }
  }
}

/** A program of this checkout's own packages, by its path in `node_modules`. */
export const ownProgram = (path: string): string => join(ROOT, 'node_modules', path)
