import { describe, expect, it, vi } from 'vitest'
import { runOnGraph } from './run-on-graph'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

describe('pressgraph path', () => {
  it('shows how strong each path and each hop is', async () => {
    const { stdout } = await runOnGraph('path Putin Russia')
    expect(stdout).toContain('Vladimir Putin – Emmanuel Macron – Russia (2 hops; strength 0.')
    expect(stdout).toContain('\n      strength 0.90\n')
    expect(stdout).toMatch(/\n {6}strength 0\.\d\d; and 1 other relation between the two\n/)
  })

  it('gives paths as JSON, each relation with its sentences', async () => {
    const { stdout } = await runOnGraph('path Putin Russia --by evidence --format json')
    const [path] = JSON.parse(stdout)
    expect(Object.keys(path)).toEqual(['strength', 'hops'])
    expect(Object.keys(path.hops[0])).toEqual(['from', 'to', 'relations', 'strength'])
    expect(path.hops[1]).toMatchObject({ from: { name: 'Emmanuel Macron' }, to: { id: 'country:RU' } })
    expect(path.hops[1].relations[0]).toMatchObject({
      type: 'accuse',
      evidence: [{ path: 'a.txt' }, { path: 'b.txt' }],
    })
  })

  it('walks only on what matches', async () => {
    const { code, stdout, stderr } = await runOnGraph('path Putin France --affirmed')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe(
      'No path of up to 3 hops over relations that match joins the two. Allow more with --max-hops.\n',
    )
    expect((await runOnGraph('path Putin France --no-copies')).stdout).toContain('(3 hops; ')
  })

  it('is a report in Markdown', async () => {
    const { stdout } = await runOnGraph('path Putin Russia --format markdown')
    expect(stdout).toMatch(/^# Vladimir Putin – Emmanuel Macron – Russia \(two steps; strength 0\.\d\d\)\n\n1\. /)
  })

  it.each([
    ['path Putin Russia --by luck', 2, 'Allowed choices are hops, evidence'],
    ['path Putin Russia --from Macron', 2, "unknown option '--from'"],
    ['path Putin Russland', 1, 'Russia (country:RU)'],
  ])('%s ends with %i: %s', async (words, wanted, message) => {
    const { code, stderr } = await runOnGraph(words)
    expect(code).toBe(wanted)
    expect(stderr).toContain(message)
  })
})
