import { parse } from 'csv-parse/sync'
import { describe, expect, it, vi } from 'vitest'
import type { GraphData } from '../../src/model'
import { HOSTILE_GRAPH } from '../formats/hostile-graph'
import { SMALL_GRAPH } from '../query/small-graph'
import { graphFolder } from './graph-folder'
import { type Ran, runCommand } from './run-command'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const timeline = async (words: string, data: GraphData = SMALL_GRAPH, columns = 100): Promise<Ran> =>
  runCommand(['timeline', '--graph', await graphFolder(data), ...words.split(' ').filter((word) => word !== '')], {
    env: { COLUMNS: String(columns) },
  })

describe('pressgraph timeline', () => {
  it('counts sentences and sources month by month, with a bar, what has no date last and without one', async () => {
    const { code, stdout, stderr } = await timeline('')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      'When     Sentences  Sources  Balance',
      '2017-05  3          1        -0.3     ██████████████████████████████',
      'no date  3          1        +1.5',
      '',
    ])
  })

  it('tells pairs apart as CSV: who accused whom, by month', async () => {
    const { stdout } = await timeline('--type accuse --by month --of pair --format csv')
    expect(parse(stdout, { columns: true })).toEqual([
      {
        ...{ period: '2017-05', source: 'person:emmanuel-macron', sourceName: 'Emmanuel Macron' },
        ...{ type: '', target: 'country:RU', targetName: 'Russia', relation: '' },
        ...{ weight: '1', sources: '1', relations: '1', balance: '-3' },
      },
      expect.objectContaining({ period: '', sourceName: 'Emmanuel Macron' }),
    ])
  })

  it('gives each line as JSON with all of its fields', async () => {
    const { stdout } = await timeline('--by year --of relation --type accuse --since 2017 --format json')
    expect(JSON.parse(stdout)).toEqual([
      {
        period: '2017',
        relation: 'person:emmanuel-macron|accuse|country:RU',
        type: 'accuse',
        label: 'accused / criticised',
        source: 'person:emmanuel-macron',
        sourceName: 'Emmanuel Macron',
        target: 'country:RU',
        targetName: 'Russia',
        weight: 1,
        sources: 1,
        relations: 1,
        balance: -3,
      },
    ])
  })

  it('shows the most told of each period where it is to show so many', async () => {
    const { stdout } = await timeline('--of type --limit 1 --format jsonl')
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).period),
    ).toEqual(['2017-05', null])
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    const { stdout } = await timeline('--of relation', SMALL_GRAPH, columns)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    expect(stdout).toContain('Sentences')
  })

  it('says so where nothing matches', async () => {
    const { code, stdout, stderr } = await timeline('--type own')
    expect([code, stdout, stderr]).toEqual([0, '', 'Nothing that matches is told.\n'])
  })

  it.each([
    ['--entity Nobody', 1, 'No entity is called "Nobody"'],
    ['--by week', 2, 'Allowed choices are year, month, day'],
    ['--of outlet', 2, 'Allowed choices are all, type, pair, relation'],
    ['--limit 0', 2, 'whole number from 1'],
  ])('%s ends with %i: %s', async (words, wanted, message) => {
    const { code, stdout, stderr } = await timeline(words)
    expect([code, stdout]).toEqual([wanted, ''])
    expect(stderr).toContain(message)
  })

  it('prints nothing that a terminal would obey', async () => {
    const { stdout } = await timeline('--of pair', HOSTILE_GRAPH)
    expect(stdout).toContain('<script>')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
