import { parse } from 'csv-parse/sync'
import { describe, expect, it, vi } from 'vitest'
import { extract } from '../../src/extract'
import type { GraphData } from '../../src/model'
import { HOSTILE } from '../formats/hostile-graph'
import { SMALL_GRAPH } from '../query/small-graph'
import { graphFolder } from './graph-folder'
import { type Ran, runCommand } from './run-command'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const ACCUSED = 'Laos accused Nepal of stealing a bell on Monday.'
const DENIED = 'Nepal denied that it had stolen the bell.'

const GRAPH = extract([
  { path: 'a.txt', text: `The Daily Post\n\nA stolen bell\n\nMay 5, 2020\n\n${ACCUSED} ${DENIED}` },
])

const denials = async (words: string, data: GraphData = GRAPH, columns = 100): Promise<Ran> =>
  runCommand(['denials', '--graph', await graphFolder(data), ...words.split(' ').filter((word) => word !== '')], {
    env: { COLUMNS: String(columns) },
  })

/** The words of a table, cell by cell, without its lines. */
const unwrapped = (table: string): string =>
  [0, 1, 2]
    .map((column) =>
      table
        .split('\n')
        .map((line) => line.split('│')[column + 1]?.trim() ?? '')
        .join(' '),
    )
    .join('\n')
    .replace(/ +/g, ' ')

describe('pressgraph denials', () => {
  it('shows who denies, the sentence that does, and the sentence denied', async () => {
    const { code, stdout, stderr } = await denials('')
    expect([code, stderr]).toEqual([0, ''])
    const words = unwrapped(stdout)
    for (const part of ['Nepal', `“${DENIED}”`, 'Laos accused / criticised Nepal', `“${ACCUSED}”`, 'The Daily Post'])
      expect(words).toContain(part)
  })

  it('gives both sentences, with where they stand, as CSV', async () => {
    const { stdout } = await denials('--format csv --type accuse')
    const [row, ...others]: Record<string, string>[] = parse(stdout, { columns: true })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      ...{ by: 'country:NP', byName: 'Nepal', sentence: DENIED, path: 'a.txt', published: '2020-05-05' },
      ...{ deniedSourceName: 'Laos', deniedType: 'accuse', deniedTargetName: 'Nepal', deniedSentence: ACCUSED },
    })
    expect(GRAPH.documents[0]?.text.slice(Number(row?.['start']), Number(row?.['end']))).toBe(DENIED)
    expect(GRAPH.documents[0]?.text.slice(Number(row?.['deniedStart']), Number(row?.['deniedEnd']))).toBe(ACCUSED)
  })

  it('gives the denial with the piece of evidence denied as JSON', async () => {
    const { stdout } = await denials('--format jsonl --type accuse')
    const line = JSON.parse(stdout)
    expect(line).toMatchObject({
      by: 'country:NP',
      byName: 'Nepal',
      text: DENIED,
      title: 'A stolen bell',
      copyOf: null,
    })
    expect(line.denied).toMatchObject({
      ...{
        type: 'accuse',
        label: 'accused / criticised',
        source: 'country:LA',
        targetName: 'Nepal',
        reciprocal: false,
      },
      ...{ text: ACCUSED, negated: false, outletName: 'The Daily Post', path: 'a.txt' },
    })
    expect(line.denied.relation).toBe(GRAPH.relations.find(({ type }) => type === 'accuse')?.id)
  })

  it.each([
    ['--by Nepal', true],
    ['--by Laos', false],
    ['--entity Laos', true],
    ['--type threaten', false],
    ['--since 2020-05 --until 2020', true],
    ['--until 2019', false],
    ['--outlet post', false],
    ['--document a.txt', true],
    ['--text stolen', true],
    ['--text peace', false],
    ['--no-copies', true],
  ])('takes %s: %s', async (words, isFound) => {
    const { stdout, stderr, code } = await denials(`${words} --format jsonl`)
    if (words === '--outlet post') return expect([code, stderr]).toEqual([1, expect.stringContaining('No outlet')])
    expect([code, stdout !== '']).toEqual([0, isFound])
    expect(stderr).toBe(isFound ? '' : 'No denial matches.\n')
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    const { stdout } = await denials('', GRAPH, columns)
    expect(
      new Set(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toEqual(new Set([columns]))
  })

  it('says so where there is none', async () => {
    const { code, stdout, stderr } = await denials('', SMALL_GRAPH)
    expect([code, stdout, stderr]).toEqual([0, '', 'No denial matches.\n'])
  })

  it('prints nothing that a terminal would obey', async () => {
    const relations = GRAPH.relations.map((relation) => ({
      ...relation,
      denials: relation.denials.map((denial) => ({ ...denial, text: HOSTILE })),
    }))
    const { stdout } = await denials('', { ...GRAPH, relations })
    expect(stdout).toContain('<script>')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
