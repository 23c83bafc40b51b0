import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GraphData } from '../../../src/model'
import type { Disk } from '../../../src/run/node/folder/disk'
import { wholeBasis } from '../../../src/run/node/folder/graph-basis'
import { readGraphFolder } from '../../../src/run/node/folder/read-graph-folder'
import { REAL_DISK } from '../../../src/run/node/folder/real-disk'
import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { scratchFolder } from './scratch-folder'

const NEW: GraphData = { ...SMALL_GRAPH, judgements: [] }
const FILE = 'corrections.jsonl'

/** A disk on which somebody does something just before a file of that name is written. */
const whileWriting = (name: string, meddle: () => void): Disk => ({
  ...REAL_DISK,
  async writeFile(path, chunks, mode) {
    if (basename(path) === name) meddle()
    return REAL_DISK.writeFile(path, chunks, mode)
  },
})

/** A disk on which somebody does something just before a path is renamed. */
const whileRenaming = (path: string, meddle: () => void): Disk => ({
  ...REAL_DISK,
  async rename(from, to) {
    if (from === path) meddle()
    await REAL_DISK.rename(from, to)
  },
})

describe('a line that somebody adds to the corrections', () => {
  it.each([
    ['while the new graph is written', (_: string, meddle: () => void) => whileWriting('graph.gexf', meddle)],
    ['at the last moment before the switch', (graph: string, meddle: () => void) => whileRenaming(graph, meddle)],
  ])('%s is not lost: nothing is written, and that is said', async (_, diskFor) => {
    const graph = join(await scratchFolder(), 'graph')
    await writeGraphFolder(graph, SMALL_GRAPH)
    await writeFile(join(graph, FILE), 'old\n')
    const options = {
      basis: await wholeBasis(graph),
      corrections: 'new\n',
      disk: diskFor(graph, () => appendFileSync(join(graph, FILE), 'by hand\n')),
    }
    await expect(writeGraphFolder(graph, NEW, options)).rejects.toThrow('corrections.jsonl in')
    expect(await readFile(join(graph, FILE), 'utf8')).toBe('old\nby hand\n')
    expect(await readGraphFolder(graph)).toEqual(SMALL_GRAPH)
    expect(await readdir(join(graph, '..'))).toEqual(['graph'])
  })

  it('where there were none is not lost either', async () => {
    const graph = join(await scratchFolder(), 'graph')
    await writeGraphFolder(graph, SMALL_GRAPH)
    const disk = whileRenaming(graph, () => writeFileSync(join(graph, FILE), 'by hand\n'))
    const options = { basis: await wholeBasis(graph), corrections: 'new\n', disk }
    await expect(writeGraphFolder(graph, NEW, options)).rejects.toThrow('was changed in the meantime')
    expect(await readFile(join(graph, FILE), 'utf8')).toBe('by hand\n')
    expect(await readdir(join(graph, '..'))).toEqual(['graph'])
  })
})

describe('a folder that somebody fills under the graph’s name while it is written', () => {
  it('is left alone', async () => {
    const graph = join(await scratchFolder(), 'graph')
    const disk = whileWriting('graph.gexf', () => {
      mkdirSync(graph)
      writeFileSync(join(graph, 'thesis.txt'), 'years of work')
    })
    await expect(writeGraphFolder(graph, NEW, { disk })).rejects.toThrow('neither empty nor a graph')
    expect(await readdir(graph)).toEqual(['thesis.txt'])
  })
})
