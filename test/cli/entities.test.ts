import { describe, expect, it, vi } from 'vitest'
import { HOSTILE_GRAPH } from '../formats/hostile-graph'
import { SMALL_GRAPH } from '../query/small-graph'
import { runOnGraph, widest } from './run-on-graph'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

describe('pressgraph entities', () => {
  it('lists who and what is in the graph, the most mentioned first', async () => {
    const { code, stdout, stderr } = await runOnGraph('entities --limit 2')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      'Name             Type     Mentions  Articles  Id                      Also called',
      'Russia           country  4         1         country:RU              Russian Federation',
      'Emmanuel Macron  person   4         1         person:emmanuel-macron  Macron',
      '',
    ])
  })

  it.each([
    ['entities mac --format jsonl', ['Emmanuel Macron']],
    ['entities vlad putin --format jsonl', ['Vladimir Putin']],
    ['entities --type country,outlet --min-mentions 1 --format jsonl', ['Russia', 'France', 'Le Monde']],
    ['entities --document a.txt --format jsonl', ['Russia', 'Emmanuel Macron', 'Vladimir Putin']],
  ])('%s finds %s', async (words, names) => {
    const { stdout } = await runOnGraph(words)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).name),
    ).toEqual(names)
  })

  it('gives each record whole as JSON, and a line of it as CSV', async () => {
    const { stdout } = await runOnGraph('entities putin --format json')
    expect(JSON.parse(stdout)).toEqual([SMALL_GRAPH.entities.find(({ name }) => name === 'Vladimir Putin')])
    expect((await runOnGraph('entities putin --format csv')).stdout).toBe(
      '"id","name","type","mentions","documents","aliases","countryCode","salience"\n' +
        '"person:vladimir-putin","Vladimir Putin","person",2,1,"Putin",,\n',
    )
  })

  it.each([60, 80, 140])('fits a terminal of %i columns', async (columns) => {
    const ran = await runOnGraph('entities', SMALL_GRAPH, columns)
    expect(widest(ran)).toBeLessThanOrEqual(columns)
    expect(ran.stdout).toContain('Emmanuel Macron  ')
  })

  it('says so where nothing matches', async () => {
    const { code, stdout, stderr } = await runOnGraph('entities zzz')
    expect([code, stdout, stderr]).toEqual([0, '', 'No entity matches.\n'])
  })

  it.each([
    ['entities --type robot', 2, 'no entity type "robot"'],
    ['entities ...', 2, 'a letter or a digit'],
    ['entities --document none.txt', 1, 'none.txt'],
  ])('%s ends with %i: %s', async (words, wanted, message) => {
    const { code, stderr } = await runOnGraph(words)
    expect(code).toBe(wanted)
    expect(stderr).toContain(message)
  })

  it('prints nothing that a terminal would obey', async () => {
    const { stdout } = await runOnGraph('entities', HOSTILE_GRAPH)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })
})
