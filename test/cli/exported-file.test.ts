import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { exportGraph, type FormatName, PressGraph } from '../../src'
import { SMALL_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { graphFolder } from './graph-folder'
import { runCommand } from './run-command'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const PARTIAL = 'is an exported file: it knows no mentions, and of statements only those behind relations'

async function exportedFile(format: FormatName): Promise<string> {
  const file = join(await scratchFolder(), `graph.${format}`)
  await exportGraph(new PressGraph(SMALL_GRAPH), file, { format })
  return file
}

describe('a question to an exported file', () => {
  it.each([['entities', '--document', 'b.txt'], ['attributions'], ['show', 'Macron', '--format', 'json']])(
    'says that the file knows less than the folder: %s',
    async (...words) => {
      const file = await exportedFile('gexf')
      const { code, stderr } = await runCommand([...words, '--graph', file])
      expect(code).toBe(0)
      expect(stderr).toContain(`${file} ${PARTIAL}`)
    },
  )

  it.each([['entities'], ['query', '--from', 'Macron'], ['timeline'], ['neighbours', 'Macron']])(
    'is answered as by the folder, without a word more, where the file has all it takes: %s',
    async (...words) => {
      const [ofFile, ofFolder] = await Promise.all(
        [await exportedFile('graphml'), await graphFolder()].map((path) =>
          runCommand([...words, '--graph', path, '--format', 'csv']),
        ),
      )
      expect(ofFile).toEqual(ofFolder)
    },
  )

  it('says so too where a dump of it would be less than the dump', async () => {
    const file = await exportedFile('json')
    expect((await runCommand(['export', file, '--format', 'jsonl'])).stderr).toContain(PARTIAL)
    expect((await runCommand(['export', file, '--format', 'gexf'])).stderr).toBe('')
  })
})
