import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GraphData } from '../../../src/model'
import type { Disk } from '../../../src/run/node/folder/disk'
import { readGraphFolder } from '../../../src/run/node/folder/read-graph-folder'
import { REAL_DISK } from '../../../src/run/node/folder/real-disk'
import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { scratchFolder } from './scratch-folder'

const OLD = SMALL_GRAPH
const NEW: GraphData = { ...SMALL_GRAPH, judgements: [] }
const TRASH = '.graph.pressgraph-trash'
const denied = () => Object.assign(new Error('EACCES'), { code: 'EACCES' })

/** A disk that removes nothing which was once a graph: its files are another user's. */
const KEEPING_DISK: Disk = {
  ...REAL_DISK,
  async remove(path) {
    if (path.includes(TRASH)) throw denied()
    await REAL_DISK.remove(path)
  },
}

async function oldGraph(): Promise<string> {
  const graph = join(await scratchFolder(), 'graph')
  await writeGraphFolder(graph, OLD)
  for (const name of ['corrections.jsonl', 'notes.md']) await writeFile(join(graph, name), `my ${name}`)
  return graph
}

async function expectUserFiles(graph: string): Promise<void> {
  for (const name of ['corrections.jsonl', 'notes.md'])
    expect(await readFile(join(graph, name), 'utf8')).toBe(`my ${name}`)
}

const beside = async (graph: string): Promise<readonly string[]> => (await readdir(dirname(graph))).sort()

describe('an old graph that can’t be removed', () => {
  it('does not keep the new one from its place, and is named', async () => {
    const graph = await oldGraph()
    expect(await writeGraphFolder(graph, NEW, { disk: KEEPING_DISK })).toEqual([join(dirname(graph), TRASH)])
    expect(await readGraphFolder(graph)).toEqual(NEW)
    await expectUserFiles(graph)
  })

  it('does not keep later builds from their work, the first of which that can removes it', async () => {
    const graph = await oldGraph()
    await writeGraphFolder(graph, NEW, { disk: KEEPING_DISK })
    const left = await writeGraphFolder(graph, OLD, { disk: KEEPING_DISK })
    expect(left).toEqual([TRASH, `${TRASH}.2`].map((name) => join(dirname(graph), name)))
    expect(await readGraphFolder(graph)).toEqual(OLD)
    expect(await writeGraphFolder(graph, NEW)).toEqual([])
    expect(await beside(graph)).toEqual(['graph'])
    await expectUserFiles(graph)
  })
})

describe('an old graph whose files can’t be moved', () => {
  it.each(['corrections.jsonl', 'notes.md'])('(%s) stays whole under its name, and that is said', async (stuck) => {
    const graph = await oldGraph()
    const disk: Disk = {
      ...REAL_DISK,
      async rename(from, to) {
        if (from.endsWith(stuck)) throw denied()
        await REAL_DISK.rename(from, to)
      },
    }
    await expect(writeGraphFolder(graph, NEW, { disk })).rejects.toThrow('The graph was not written')
    expect(await beside(graph)).toEqual(['graph'])
    expect(await readGraphFolder(graph)).toEqual(OLD)
    await expectUserFiles(graph)
  })
})
