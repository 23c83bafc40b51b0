import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { buildGraph } from '../../../src'
import { scratchFolder } from './scratch-folder'

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const COMMITTED = fileURLToPath(new URL('../../../graph/', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url))

describe('the graph folder that is committed', () => {
  it('is, byte for byte, what a build of the seeds gives', async () => {
    const built = join(await scratchFolder(), 'graph')
    await buildGraph([SEEDS], { out: built })
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
