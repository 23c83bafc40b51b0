import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it, vi } from 'vitest'
import type { GraphData } from '../../src/model'
import { HOSTILE } from '../formats/hostile-graph'
import { SMALL_GRAPH, STATEMENTS_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { graphFolder } from './graph-folder'
import { runCommand } from './run-command'
import { runOnGraph, widest } from './run-on-graph'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

describe('pressgraph attributions', () => {
  it('shows who is said to have said what', async () => {
    const { code, stdout, stderr } = await runOnGraph('attributions')
    expect([code, stderr]).toEqual([0, ''])
    for (const words of ['Le Monde said', '“Macron accused Russia of lying”', 'Article b, Le Monde, 2017-06-02'])
      expect(stdout).toContain(words)
  })

  it.each([
    ['--source Putin', ['said-2']],
    ['--about Macron', ['said-1', 'said-2']],
    ['--text lying', ['said-1']],
    ['--since 2017-06 --until 2017', ['said-1', 'said-2']],
    ['--outlet monde --limit 1', []],
    ['--document b.txt --limit 1', ['said-1']],
    ['--until 2016', []],
    ['--anonymous', []],
    ['--direct', []],
  ])('takes %s', async (words, ids) => {
    const { stdout } = await runOnGraph(`attributions ${words} --format jsonl`, STATEMENTS_GRAPH)
    const lines = stdout.split('\n').filter((line) => line !== '')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids)
  })

  it('gives the words and where they stand as CSV and JSON', async () => {
    const { stdout } = await runOnGraph('attributions --source Putin --format csv')
    expect(parse(stdout, { columns: true })).toMatchObject([
      {
        ...{ id: 'said-2', sourceName: 'Vladimir Putin', sourceWords: 'Putin', cue: 'said' },
        ...{ content: 'Macron will visit Russia', path: 'b.txt', outlet: 'Le Monde', published: '2017-06-02' },
      },
    ])
    const { stdout: json } = await runOnGraph('attributions --source Putin --format json')
    expect(JSON.parse(json)).toMatchObject([
      { id: 'said-2', contentText: ['Macron will visit Russia'], text: 'Putin said Macron will visit Russia.' },
    ])
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    expect(widest(await runOnGraph('attributions', SMALL_GRAPH, columns))).toBe(columns)
  })

  it('says so where there is none, and ends with 2 where two filters contradict each other', async () => {
    const none = await runOnGraph('attributions --source France')
    expect([none.code, none.stdout, none.stderr]).toEqual([0, '', 'No attribution matches.\n'])
    const { code, stderr } = await runOnGraph('attributions --source Putin --anonymous')
    expect(code).toBe(2)
    expect(stderr).toContain("'--anonymous' cannot be used with option '--source <E>'")
  })

  it('says where the words are when it is asked of an exported file, which has none', async () => {
    const file = join(await scratchFolder(), 'graph.json')
    const folder = await graphFolder()
    expect((await runCommand(['export', folder, '--format', 'json', '-o', file])).code).toBe(0)
    const { stdout } = await runCommand(['attributions', '--graph', file])
    expect(stdout).toContain('(words that only the graph folder has)')
    expect(stdout).not.toContain('“”')
  })

  it('prints nothing that a terminal would obey', async () => {
    const documents = SMALL_GRAPH.documents.map((one) => ({ ...one, title: HOSTILE, text: HOSTILE.repeat(9) }))
    const hostile: GraphData = { ...SMALL_GRAPH, documents }
    const { stdout } = await runOnGraph('attributions', hostile)
    expect(stdout).toContain('script')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
