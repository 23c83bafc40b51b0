import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGraph, correctGraph, listCorrections, openGraph, undoCorrection } from '../../../src'
import { scratchFolder } from './scratch-folder'

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const FILE = 'corrections.jsonl'

async function builtGraph(): Promise<string> {
  const folder = await scratchFolder()
  await cp(ARTICLES, join(folder, 'news'), { recursive: true })
  await buildGraph([join(folder, 'news')], { out: join(folder, 'graph') })
  return join(folder, 'graph')
}

const newsOf = (graph: string): string => join(graph, '..', 'news')
const HIDE = { action: 'hide', entity: 'BBC' } as const
const RENAME = { action: 'rename', entity: 'Merkel', name: 'Chancellor Merkel', note: 'her title' } as const

describe('a correction that somebody changes in the file', () => {
  it.each([
    ['its name', 'Chancellor Merkel', 'Frau Merkel'],
    ['its note', 'her title', 'what they call her'],
  ])('(%s) is listed as not yet in the graph, until that is built again', async (_, from, to) => {
    const graph = await builtGraph()
    await correctGraph(graph, HIDE)
    await correctGraph(graph, RENAME)
    const statesOf = async () => (await listCorrections(graph)).map(({ state }) => state)
    expect(await statesOf()).toEqual(['applied', 'applied'])
    const text = await readFile(join(graph, FILE), 'utf8')
    await writeFile(join(graph, FILE), text.replace(`"${from}"`, `"${to}"`))
    expect(await statesOf()).toEqual(['applied', 'pending'])
    await buildGraph([newsOf(graph)], { out: graph })
    expect(await statesOf()).toEqual(['applied', 'applied'])
  })

  it('in nothing but white space is in force as before', async () => {
    const graph = await builtGraph()
    await correctGraph(graph, HIDE)
    const text = await readFile(join(graph, FILE), 'utf8')
    await writeFile(join(graph, FILE), `\n${text.replaceAll('":', '" : ')}`)
    expect((await listCorrections(graph)).map(({ state }) => state)).toEqual(['applied'])
  })

  it('by taking it out is listed as still in the graph, until that is built again', async () => {
    const graph = await builtGraph()
    const { correction } = await correctGraph(graph, HIDE)
    await rm(join(graph, FILE))
    expect(await listCorrections(graph)).toEqual([
      { id: correction.id, correction: null, state: 'lost', problem: null },
    ])
    await buildGraph([newsOf(graph)], { out: graph })
    expect(await listCorrections(graph)).toEqual([])
  })
})

describe('a file of corrections that is a link', () => {
  it('is not replaced by a file: the correction is refused, with what to do', async () => {
    const graph = await builtGraph()
    const elsewhere = join(graph, '..', 'mine.jsonl')
    await correctGraph(graph, HIDE)
    await rename(join(graph, FILE), elsewhere)
    await symlink(elsewhere, join(graph, FILE))
    for (const work of [() => correctGraph(graph, RENAME), () => undoCorrection(graph)]) {
      await expect(work()).rejects.toThrow(
        /corrections\.jsonl is a link.* Put the file itself in the place of the link/,
      )
    }
    expect((await lstat(join(graph, FILE))).isSymbolicLink()).toBe(true)
  })

  it('is read and kept by a build', async () => {
    const graph = await builtGraph()
    const elsewhere = join(graph, '..', 'mine.jsonl')
    await correctGraph(graph, HIDE)
    await rename(join(graph, FILE), elsewhere)
    await symlink(elsewhere, join(graph, FILE))
    await buildGraph([newsOf(graph)], { out: graph })
    expect((await lstat(join(graph, FILE))).isSymbolicLink()).toBe(true)
    expect((await openGraph(graph)).entities({ text: 'BBC' })).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('the permissions of a file of corrections', () => {
  it.each([0o600, 0o666])('stay what they are (%o)', async (mode) => {
    const graph = await builtGraph()
    await correctGraph(graph, HIDE)
    await chmod(join(graph, FILE), mode)
    await correctGraph(graph, RENAME)
    expect((await stat(join(graph, FILE))).mode & 0o777).toBe(mode)
    await undoCorrection(graph)
    expect((await stat(join(graph, FILE))).mode & 0o777).toBe(mode)
  })
})

describe('a build after one that was killed in its switch', () => {
  it('finds the corrections where that has left them, and does its work', async () => {
    const graph = await builtGraph()
    await correctGraph(graph, HIDE)
    await rename(graph, join(graph, '..', '.graph.pressgraph-old'))
    expect((await buildGraph([newsOf(graph)], { out: graph })).unapplied).toEqual([])
    expect((await listCorrections(graph)).map(({ state }) => state)).toEqual(['applied'])
    expect((await openGraph(graph)).entities({ text: 'BBC' })).toEqual([])
  })
})

describe('an error about the file of corrections', () => {
  it('says what to do', async () => {
    const graph = await builtGraph()
    await writeFile(join(graph, FILE), Buffer.from([0xff, 0xfe, 0x7b]))
    await expect(listCorrections(graph)).rejects.toThrow('is not valid UTF-8; save it as UTF-8')
    await writeFile(join(graph, FILE), Buffer.alloc(64 * 1024 * 1024 + 1))
    await expect(listCorrections(graph)).rejects.toThrow(
      'is larger than 64 MB, which no list of corrections is; move it away',
    )
    await rm(join(graph, FILE))
    await mkdir(join(graph, FILE))
    await expect(listCorrections(graph)).rejects.toThrow('is a folder; corrections are kept in a file of that name')
  })
})
