import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { openGraph } from '../../src'
import { scratchFolder } from '../run/node/scratch-folder'
import { runCommand } from './run-command'

/** Each test starts processes or waits for the disk, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const ARTICLES = fileURLToPath(new URL('../fixtures/articles', import.meta.url))

/** A folder with the articles in `news`, to build in. */
async function workFolder(): Promise<string> {
  const folder = await scratchFolder()
  await cp(ARTICLES, join(folder, 'news'), { recursive: true })
  return folder
}

async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

describe('pressgraph build', () => {
  it('writes a graph that holds and can be asked', async () => {
    const cwd = await workFolder()
    const { code, stdout, stderr } = await runCommand(['build', 'news'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Wrote graph: 2 articles, \d+ entities, \d+ relations\.\n$/)
    expect((await runCommand(['verify'], { cwd })).code).toBe(0)
    const graph = await openGraph(join(cwd, 'graph'))
    expect(graph.entity('merkel').id).toBe('person:angela-merkel')
    expect(graph.relations({ from: 'Merkel', to: 'Russia', type: 'accuse' })).toHaveLength(1)
    expect(graph.data.documents.map(({ path }) => path).sort()).toEqual(['summit.txt', 'visit.md'])
  })

  it('gives the same bytes in any order of inputs, in any language and time zone', async () => {
    const cwd = await workFolder()
    const [one, two] = ['news/summit.txt', 'news/visit.md']
    await runCommand(['build', one, two, '--out', 'a'], { cwd, env: { LC_ALL: 'C', TZ: 'UTC' } })
    await runCommand(['build', two, one, '--out', 'b'], { cwd, env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' } })
    const first = await bytesOf(join(cwd, 'a'))
    expect(Object.keys(first)).toHaveLength(9)
    expect(await bytesOf(join(cwd, 'b'))).toEqual(first)
  })

  it('reports by name what it leaves out and builds the rest; --strict makes that a failure', async () => {
    const cwd = await workFolder()
    await writeFile(join(cwd, 'news', 'broken.txt'), Buffer.from([0xff, 0xfd, 0x41]))
    const { code, stdout, stderr } = await runCommand(['build', 'news', 'none.txt'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('left out: news/broken.txt is not valid UTF-8')
    expect(stderr).toContain('left out: none.txt does not exist')
    expect(stdout).toContain('2 articles')
    expect(stdout).toContain('2 inputs left out')
    expect((await runCommand(['build', 'news', 'none.txt', '--strict'], { cwd })).code).toBe(1)
    expect((await runCommand(['build', 'news/summit.txt', '--strict'], { cwd })).code).toBe(0)
  })

  it('fails and writes nothing where no input holds an article', async () => {
    const cwd = await workFolder()
    await writeFile(join(cwd, 'empty.txt'), '')
    const { code, stdout, stderr } = await runCommand(['build', 'empty.txt'], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('left out: empty.txt is empty')
    expect(stderr).toContain('nothing was built')
    expect((await readdir(cwd)).sort()).toEqual(['empty.txt', 'news'])
  })

  it('says of a file without prose which file it is and why it was left out', async () => {
    const cwd = await workFolder()
    await writeFile(join(cwd, 'news', 'link.txt'), 'http://example.com/a\n')
    const { code, stderr } = await runCommand(['build', 'news'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^left out: news\/link\.txt could not be read as an article: .+\n$/)
  })

  it('reads standard input', async () => {
    const cwd = await workFolder()
    const input = await readFile(join(ARTICLES, 'summit.txt'), 'utf8')
    expect((await runCommand(['build', '-'], { cwd, input })).stdout).toContain('1 article,')
  })

  it('keeps two articles that hold the same text', async () => {
    const cwd = await workFolder()
    await cp(join(cwd, 'news', 'summit.txt'), join(cwd, 'news', 'copy.txt'))
    expect((await runCommand(['build', 'news'], { cwd })).stdout).toContain('3 articles')
    expect((await runCommand(['verify'], { cwd })).code).toBe(0)
  })

  it('builds over an old graph and leaves the corrections in it as they are', async () => {
    const cwd = await workFolder()
    await runCommand(['build', 'news/visit.md'], { cwd })
    const entity = { name: 'Nowhere', type: 'place', mentions: [] }
    const mine = `${JSON.stringify({ id: 'mine', action: 'hide', entity, more: 1 })} \r\n\r\n`
    await writeFile(join(cwd, 'graph', 'corrections.jsonl'), mine)
    const { code, stderr } = await runCommand(['build', 'news'], { cwd })
    expect([code, stderr]).toEqual([
      0,
      'not applied: mine ("Nowhere" (place) is not shown): nothing in the articles is "Nowhere" (place)\n',
    ])
    expect(await readFile(join(cwd, 'graph', 'corrections.jsonl'), 'utf8')).toBe(mine)
    expect((await openGraph(join(cwd, 'graph'))).data.documents).toHaveLength(2)
  })

  it('does not write over what is no graph', async () => {
    const cwd = await workFolder()
    const { code, stderr } = await runCommand(['build', 'news', '--out', 'news'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('news is neither empty nor a graph')
    expect((await readdir(join(cwd, 'news'))).sort()).toEqual(['summit.txt', 'visit.md'])
  })

  it('prints neither a progress bar nor colours where there is no terminal', async () => {
    const { stdout, stderr } = await runCommand(['build', 'news'], { cwd: await workFolder(), env: { CI: '1' } })
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('can not be run without an input', async () => {
    const { code, stderr } = await runCommand(['build'])
    expect([code, stderr]).toEqual([2, "error: missing required argument 'input'\n--help shows what goes.\n"])
  })
})
