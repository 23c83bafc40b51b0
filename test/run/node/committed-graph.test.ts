import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { buildGraph } from '../../../src'
import { runCommand } from '../../cli/run-command'
import { scratchFolder } from './scratch-folder'

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const COMMITTED = fileURLToPath(new URL('../../../graph/', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url))

type Build = (out: string) => Promise<unknown>

/** What is built by a bundler must do as the sources do: one that leaves out too much fails here. */
const BUILDS: readonly (readonly [what: string, build: Build])[] = [
  ['the library', (out) => buildGraph([SEEDS], { out })],
  ['the built command', (out) => runCommand(['build', SEEDS, '--out', out])],
]

describe('the graph folder that is committed', () => {
  it.each(BUILDS)('is, byte for byte, what a build of the seeds by %s gives', async (_, build) => {
    const built = join(await scratchFolder(), 'graph')
    await build(built)
    const files = await readdir(built)
    expect((await readdir(COMMITTED)).sort()).toEqual(files.sort())
    for (const file of files) {
      const [expected, found] = await Promise.all([
        readFile(join(built, file), 'utf8'),
        readFile(join(COMMITTED, file), 'utf8'),
      ])
      expect(
        found === expected,
        `graph/${file} is not what the build gives: run "npm run build && npx pressgraph build seeds"`,
      ).toBe(true)
    }
  })
})
