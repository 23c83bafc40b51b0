import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { writeGraphFolder } from '../../src/run/node/folder/write-graph-folder'
import { readTable } from '../formats/csv/read-table'
import { SMALL_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { type Ran, runCommand } from './run-command'

/** Each test starts a process, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

/** Runs `export` on the small graph; `folder` is where its files go. */
async function runExport(words: (folder: string) => readonly string[]): Promise<Ran & { readonly folder: string }> {
  const folder = await scratchFolder()
  const graph = join(await scratchFolder(), 'graph')
  await writeGraphFolder(graph, SMALL_GRAPH)
  return { ...(await runCommand(['export', graph, ...words(folder)])), folder }
}

describe('pressgraph export in tables', () => {
  it('writes them beside each other and says so', async () => {
    const { code, stdout, stderr, folder } = await runExport((out) => ['--format', 'csv', '-o', join(out, 'x.csv')])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr.split('\n')).toEqual([
      `Wrote ${join(folder, 'x.csv')}: edges`,
      `Wrote ${join(folder, 'x-nodes.csv')}: nodes`,
      `Wrote ${join(folder, 'x-evidence.csv')}: evidence`,
      '',
    ])
    expect((await readdir(folder)).sort()).toEqual(['x-evidence.csv', 'x-nodes.csv', 'x.csv'])
    const rows = readTable([await readFile(join(folder, 'x-evidence.csv'), 'utf8')])
    expect(rows.map(({ type }) => type)).toEqual(['threaten', 'support', 'accuse', 'accuse', 'agree', 'consult'])
  })

  it('prints edges unless told, and says that there is more', async () => {
    const { stdout, stderr } = await runExport(() => ['--format', 'csv'])
    expect(readTable([stdout]).map(({ Kind }) => Kind)).toEqual(['threaten', 'support', 'accuse', 'agree', 'consult'])
    expect(stderr).toBe(
      'This is one table of edges, nodes, evidence. --table prints another, -o FILE writes them all.\n',
    )
  })

  it.each(['csv', 'gexf', 'jsonl'])('says where nothing matches, and writes a whole %s of nothing', async (format) => {
    const words = ['--format', format, '--from', 'Macron', '--text', 'pineapple']
    const { code, stderr } = await runExport((out) => [...words, '-o', join(out, 'x')])
    expect(code).toBe(0)
    expect(stderr).toContain('No relation matches: what is written is empty.\n')
  })

  it('prints the table that is named, of what matches', async () => {
    const words = ['--format', 'csv', '--table', 'evidence', '--from', 'Macron', '--min-sources', '2']
    const { stdout, stderr } = await runExport(() => words)
    expect(stderr).toBe('')
    expect(readTable([stdout]).map(({ sentence }) => sentence)).toEqual([
      'Emmanuel Macron accused Russia of meddling.',
      'Macron accused Russia of lying, Le Monde said.',
    ])
  })

  it.each([
    [['--format', 'gexf', '--table', 'nodes'], 'no table nodes in gexf, which has no tables: it is one file'],
    [['--format', 'csv', '--table', 'people'], 'Allowed choices are edges, nodes, evidence'],
    [['--format', 'json', '--dynamic'], '--dynamic is for --format gexf, not for json'],
    [['--format', 'graphml', '--gexf-version', '1.2'], '--gexf-version is for --format gexf, not for graphml'],
  ])('ends with 2 where a format has no such table or option: %s', async (words, message) => {
    const { code, stdout, stderr } = await runExport(() => words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})
