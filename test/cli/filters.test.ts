import { describe, expect, it, vi } from 'vitest'
import { graphFolder } from './graph-folder'
import { type Ran, runCommand } from './run-command'

/** Each test starts processes, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const query = async (words: string): Promise<Ran> =>
  runCommand(['query', '--graph', await graphFolder(), ...words.split(' ')])

/** The types of the relations that are found, with how many sentences each has. */
async function found(words: string): Promise<string> {
  const { stdout } = await query(`${words} --format jsonl`)
  const rows: { type: string; evidence: unknown[] }[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return rows
    .map(({ type, evidence }) => `${type} ${evidence.length}`)
    .sort()
    .join(', ')
}

describe('the filters of the command line', () => {
  it.each([
    ['--between Macron Putin Russia', 'accuse 2, agree 1, consult 1'],
    ['--from-type country', 'threaten 1'],
    ['--to-type person,outlet', 'consult 1'],
    ['--quadrant verbal-conflict', 'accuse 2, threaten 1'],
    ['--predicate accus', 'accuse 2'],
    ['--document b.txt --type accuse', 'accuse 1'],
    ['--negated', 'threaten 1'],
    ['--affirmed --entity Russia', 'accuse 2, agree 1'],
    ['--denied', ''],
    ['--undenied --type accuse', 'accuse 2'],
    ['--attributed', 'accuse 1, agree 1'],
    ['--unattributed --type accuse,agree', 'accuse 1'],
    ['--attributed-to Putin', 'agree 1'],
    ['--quoted', ''],
    ['--min-weight 2', 'accuse 2'],
    ['--min-confidence 0.8 --type accuse', 'accuse 1'],
    ['--no-copies --type accuse', 'accuse 2'],
    ['--rule subject-verb-object --type agree', 'agree 1'],
    ['--rule apposition', ''],
    ['--circumstance people', ''],
    ['--type comention', 'comention 1'],
  ])('%s finds: %s', async (words, relations) => expect(await found(words)).toBe(relations))

  it.each([
    ['--negated --affirmed', "'--negated' cannot be used with option '--affirmed'"],
    ['--undenied --denied', "'--denied' cannot be used with option '--undenied'"],
    ['--attributed --unattributed', "'--attributed' cannot be used with option '--unattributed'"],
    ['--unattributed --attributed-to Putin', "'--unattributed' cannot be used with option '--attributed-to <E>'"],
    ['--min-confidence 1.5', 'a number from 0 to 1'],
    ['--quadrant war', 'no quadrant "war"'],
    ['--from-type man', 'no entity type "man". The types are person'],
    ['--circumstance rain', 'no circumstance "rain"'],
    ['--rule a,,b', 'separated by commas'],
    ['--min-weight many', 'whole number from 1'],
    ['--predicate ...', 'a letter or a digit'],
  ])('%s ends with 2: %s', async (words, message) => {
    const { code, stdout, stderr } = await query(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help shows what goes.')
  })

  it('stand in the help under headings', async () => {
    const { stdout } = await query('--help')
    const headings = [
      'Who does what to whom',
      'When, where',
      'How a sentence holds it',
      'How well it is backed',
      'How much',
    ]
    for (const heading of headings) expect(stdout).toMatch(new RegExp(`^${heading}.*:$`, 'm'))
  })
})

describe('Markdown from the command line', () => {
  it('is a report of what a query finds', async () => {
    const { code, stdout } = await query('--type accuse --format markdown')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# Relations\n\n## Emmanuel Macron – Russia\n\n- Emmanuel Macron \*\*accused/)
    expect(stdout).toMatch(/^\[\^2\]: “Macron accused Russia of lying, Le Monde said\.” \(according to Le Monde\) — /m)
  })

  it('is a report of the pair where a query asks for two', async () => {
    const { stdout } = await query('--between Putin Macron --format markdown')
    expect(stdout).toMatch(/^# Vladimir Putin and Emmanuel Macron\n\n- Emmanuel Macron \*\*met/)
  })

  it('is a report of the entity that is shown', async () => {
    const { stdout } = await runCommand(['show', 'Putin', '--graph', await graphFolder(), '--format', 'markdown'])
    expect(stdout).toMatch(/^# Vladimir Putin\n\nperson/)
    expect(stdout).toContain('\n## Said\n')
  })

  it('is a format of export', async () => {
    const { stdout } = await runCommand(['export', await graphFolder(), '--format', 'markdown'])
    expect(stdout.match(/^## /gm)).toHaveLength(4)
  })
})
