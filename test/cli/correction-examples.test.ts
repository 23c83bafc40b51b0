import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../run/node/scratch-folder'
import { runCommand } from './run-command'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const CORRECTING = ['merge', 'split', 'rename', 'retype', 'hide']

/** The words of a command as a shell reads them, its comment left out. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/\s+#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** The commands that lines of text show after a prefix, without the name of the program. */
const commandsIn = (text: string, prefix: string): readonly (readonly string[])[] =>
  text.split('\n').flatMap((line) => (line.startsWith(prefix) ? [wordsOf(line.slice(prefix.length))] : []))

/** A graph of the seeds, as `npm start` makes it. */
let seedsGraph = ''
beforeAll(async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'pressgraph-test-'))
  expect((await runCommand(['build', at('seeds')], { cwd })).code).toBe(0)
  seedsGraph = join(cwd, 'graph')
  return () => rm(cwd, { recursive: true, force: true })
})

/** A folder with the seeds' graph in it. */
async function workFolder(): Promise<string> {
  const cwd = await scratchFolder()
  await cp(seedsGraph, join(cwd, 'graph'), { recursive: true })
  return cwd
}

async function expectToSucceed(words: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await runCommand(words, { cwd })
  expect([words, code, stderr]).toEqual([words, 0, ''])
}

describe('the examples of how to correct the graph', () => {
  it('in the README work on the graph of the seeds, one after the other, and show every command', async () => {
    const [, section = ''] = (await readFile(at('README.md'), 'utf8')).split('\n## Correcting the graph\n')
    const [text = ''] = section.split('\n## ')
    const commands = commandsIn(text, 'npx pressgraph ')
    expect([...new Set(commands.map(([name]) => name))].sort()).toEqual([...CORRECTING, 'corrections', 'undo'].sort())
    const cwd = await workFolder()
    for (const words of commands) await expectToSucceed(words, cwd)
  })

  it.each(CORRECTING)('in the help of %s work on the graph of the seeds', async (name) => {
    const { stdout } = await runCommand([name, '--help'])
    const commands = commandsIn(stdout, `  pressgraph ${name} `)
    expect(commands.length).toBeGreaterThan(0)
    for (const words of commands) await expectToSucceed([name, ...words], await workFolder())
  })

  it('in the help of split stand below options that have no default', async () => {
    expect((await runCommand(['split', '--help'])).stdout).not.toContain('(default: [])')
  })
})
