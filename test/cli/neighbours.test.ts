import { parse } from 'csv-parse/sync'
import { describe, expect, it, vi } from 'vitest'
import { HOSTILE_GRAPH } from '../formats/hostile-graph'
import { SMALL_GRAPH } from '../query/small-graph'
import { runOnGraph, widest } from './run-on-graph'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

describe('pressgraph neighbours', () => {
  it('shows what joins an entity to each neighbour, with the best sentence', async () => {
    const { code, stdout, stderr } = await runOnGraph('neighbours Macron', SMALL_GRAPH, 140)
    expect([code, stderr]).toEqual([0, ''])
    for (const words of ['Russia', '2 sources', '→ accused / criticised', '↔ met / spoke with', '“Macron met Vladimir'])
      expect(stdout).toContain(words)
    expect(stdout).toMatch(/strength 0\.\d\d/)
  })

  it('reads relations from the entity: what it does, what is done to it', async () => {
    const { stdout } = await runOnGraph('neighbours Russia --type threaten,accuse --format csv')
    const rows: Record<string, string>[] = parse(stdout, { columns: true })
    expect(rows.map(({ name, relations }) => [name, relations])).toEqual([
      ['Emmanuel Macron', '← accused / criticised'],
      ['France', '→ threatened / warned'],
    ])
  })

  it('gives each neighbour with its relations and their sentences as JSON', async () => {
    const { stdout } = await runOnGraph('neighbours Putin --format json')
    const [row, ...others] = JSON.parse(stdout)
    expect(others).toEqual([])
    expect(Object.keys(row)).toEqual(['id', 'name', 'type', 'weight', 'sources', 'strength', 'relations'])
    expect(row).toMatchObject({ id: 'person:emmanuel-macron', type: 'person', weight: 1, sources: 1, strength: 0.9 })
    expect(row.relations[0].evidence[0].text).toBe('Macron met Vladimir Putin at Versailles.')
  })

  it.each([
    ['--direction out', ['France']],
    ['--direction in', ['Emmanuel Macron']],
    ['--negated', ['France']],
    ['--limit 1', ['Emmanuel Macron']],
  ])('takes %s', async (words, names) => {
    const { stdout } = await runOnGraph(`neighbours Russia ${words} --format jsonl`)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).name),
    ).toEqual(names)
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    expect(widest(await runOnGraph('neighbours Macron', SMALL_GRAPH, columns))).toBe(columns)
  })

  it('says so where there is none, and names the nearest where the name is unknown', async () => {
    const none = await runOnGraph('neighbours Macron --type own')
    expect([none.code, none.stdout, none.stderr]).toEqual([0, '', 'No neighbour matches.\n'])
    const { code, stderr } = await runOnGraph('neighbours Macronn')
    expect(code).toBe(1)
    expect(stderr).toContain('Emmanuel Macron (person:emmanuel-macron)')
  })

  it('prints nothing that a terminal would obey', async () => {
    const { stdout } = await runOnGraph('neighbours person:emmanuel-macron', HOSTILE_GRAPH)
    expect(stdout.length).toBeGreaterThan(200)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
