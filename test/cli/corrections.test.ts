import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openGraph } from '../../src'
import { scratchFolder } from '../run/node/scratch-folder'
import { type Ran, runCommand } from './run-command'

const ARTICLES = fileURLToPath(new URL('../fixtures/articles', import.meta.url))

/** A folder with the articles in `news` and their graph in `graph`. */
async function workFolder(): Promise<string> {
  const cwd = await scratchFolder()
  await cp(ARTICLES, join(cwd, 'news'), { recursive: true })
  const { code } = await runCommand(['build', 'news'], { cwd })
  expect(code).toBe(0)
  return cwd
}

async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

const idIn = ({ stdout }: Ran): string => /pressgraph undo ([0-9a-f]{16})/.exec(stdout)?.[1] ?? ''

/** Runs a command that must succeed. */
async function succeed(cwd: string, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(words, { cwd })
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

describe('pressgraph merge, split, rename, retype, hide', () => {
  it('make one of two and two of one, and say what they did and how to undo it', async () => {
    const cwd = await workFolder()
    expect(await succeed(cwd, 'merge', 'MERKEL', 'country:de', '--note', 'she *is* Germany')).toMatch(
      /^graph now says: "Angela Merkel" \(person\) is also "Germany" \(country\)\.\nUndo: pressgraph undo [0-9a-f]{16}\n$/,
    )
    await succeed(cwd, 'split', 'person:angela-merkel', '--name', 'Germany', '--as', 'The Federal Republic')
    const graph = await openGraph(join(cwd, 'graph'))
    expect(graph.entity('the federal republic').id).toBe('person:the-federal-republic')
  })

  it('change name and type, or take out of sight, and leave a graph that holds', async () => {
    const cwd = await workFolder()
    await succeed(cwd, 'rename', 'francois hollande', 'François G. Hollande')
    await succeed(cwd, 'retype', 'Berlin', 'organization')
    await succeed(cwd, 'hide', 'BBC')
    const graph = await openGraph(join(cwd, 'graph'))
    expect(graph.entity('Hollande').id).toBe('person:francois-g-hollande')
    expect(graph.entity('Berlin').id).toBe('organization:berlin')
    expect(graph.entities({ text: 'BBC' })).toEqual([])
    expect(await succeed(cwd, 'verify')).toContain('graph holds')
  })

  it('are undone one by one, the last first, until the graph is what it was to the byte', async () => {
    const cwd = await workFolder()
    const before = await bytesOf(join(cwd, 'graph'))
    await runCommand(['merge', 'Merkel', 'Germany'], { cwd })
    await runCommand(['split', 'Hollande', '--document', 'visit.md'], { cwd })
    const { stdout } = await runCommand(['undo'], { cwd })
    expect(stdout).toBe('graph no longer says: what is in visit.md is not "Francois Hollande" (person).\n')
    expect((await runCommand(['undo'], { cwd })).stdout).toContain('"Angela Merkel" (person) is also "Germany"')
    expect(await bytesOf(join(cwd, 'graph'))).toEqual(before)
    expect((await readdir(cwd)).sort()).toEqual(['graph', 'news'])
  })

  it('take a single mention, by article and place', async () => {
    const cwd = await workFolder()
    const { data } = await openGraph(join(cwd, 'graph'))
    const summit = data.documents.find(({ path }) => path === 'summit.txt')
    const mention = data.mentions.find(
      ({ entity, document, text }) => entity === 'person:angela-merkel' && document === summit?.id && text === 'Merkel',
    )
    const place = `summit.txt:${mention?.start}-${mention?.end}`
    const words = ['split', 'Angela Merkel', '--mention', place, '--as', 'Binta Merkel']
    expect((await runCommand(words, { cwd })).code).toBe(0)
    const { mentions } = (await openGraph(join(cwd, 'graph'))).data
    expect(mentions.filter(({ entity }) => entity === 'person:binta-merkel')).toEqual([
      { ...mention, entity: 'person:binta-merkel' },
    ])
  })

  it('work on the graph that --graph names, and stay in force when it is built again', async () => {
    const cwd = await workFolder()
    await cp(join(cwd, 'graph'), join(cwd, 'other'), { recursive: true })
    const ran = await runCommand(['hide', 'BBC', '--graph', 'other'], { cwd })
    expect(ran.stdout).toContain(`pressgraph undo ${idIn(ran)} --graph other\n`)
    await runCommand(['build', 'news', '--out', 'other'], { cwd })
    expect((await openGraph(join(cwd, 'other'))).entities({ text: 'BBC' })).toEqual([])
    expect((await openGraph(join(cwd, 'graph'))).entities({ text: 'BBC' })).toHaveLength(1)
    expect((await runCommand(['undo', idIn(ran).slice(0, 6), '--graph', 'other'], { cwd })).code).toBe(0)
    expect(await bytesOf(join(cwd, 'other'))).toEqual(await bytesOf(join(cwd, 'graph')))
  })
})

/** Commands that are refused, with their exit code and what they say. */
const REFUSED: readonly (readonly [words: readonly string[], code: number, message: RegExp])[] = [
  [['merge', 'Merkel', 'Holande'], 1, /No entity is called "Holande"\. The nearest are:\n.*Francois Hollande/],
  [
    ['merge', 'Merkel', 'Angela Merkel'],
    1,
    /"Merkel" and "Angela Merkel" both stand for Angela Merkel \(person:angela-merkel\)/,
  ],
  [['merge', 'Merkel'], 2, /missing required argument 'others'/],
  [['split', 'Merkel'], 2, /Say which part is to be split off.* --name, --document and --mention/],
  [['split', 'Merkel', '--mention', 'summit.txt:9'], 2, /A mention is ARTICLE:START-END/],
  [['split', 'Merkel', '--mention', 'summit.txt:9-5'], 2, /A mention is ARTICLE:START-END/],
  [
    ['split', 'Merkel', '--mention', 'summit.txt:1-2', '--name', 'Merkel'],
    2,
    /Single mentions say all: leave out names and documents/,
  ],
  [['split', 'Merkel', '--mention', 'summit.txt:1-2'], 1, /no mention of Angela Merkel at 1-2\. The nearest are:\n/],
  [['split', 'Merkel', '--name', 'Schulz'], 1, /do not call Angela Merkel .* "Schulz"/],
  [['split', 'Merkel', '--document', 'none.txt'], 1, /No article has the path or id "none\.txt"/],
  [['rename', 'Merkel', '?!'], 2, /must hold a letter or a digit/],
  [['retype', 'Merkel', 'human'], 2, /Allowed choices are person, country/],
  [['retype', 'Merkel', 'person'], 1, /is a person already/],
  [['hide', 'Nobody At All'], 1, /No entity is called/],
  [['undo', ''], 2, /An id must not be empty/],
  [['undo', ' '], 2, /An id must not be empty/],
  [['undo'], 1, /There is no correction to undo/],
  [['hide', 'Merkel', '--graph', 'none'], 1, /There is no folder none/],
]

describe('a correction that can’t be made', () => {
  it('says why, without a stack trace, and leaves the graph as it is', async () => {
    const cwd = await workFolder()
    const before = await bytesOf(join(cwd, 'graph'))
    for (const [words, expected, message] of REFUSED) {
      const { code, stdout, stderr } = await runCommand(words, { cwd })
      expect([words, code, stdout]).toEqual([words, expected, ''])
      expect(stderr).toMatch(message)
      expect(stderr).not.toMatch(/\n\s+at /)
    }
    expect(await bytesOf(join(cwd, 'graph'))).toEqual(before)
  })
})

describe('pressgraph corrections', () => {
  it('lists what is in force, what is not and why, and what a build has yet to apply or to take out', async () => {
    const cwd = await workFolder()
    expect((await runCommand(['corrections'], { cwd })).stderr).toBe('There are no corrections.\n')
    await runCommand(['hide', 'BBC', '--note', 'off topic'], { cwd })
    await runCommand(['build', 'news/summit.txt'], { cwd })
    await runCommand(['rename', 'Merkel', 'Chancellor Merkel'], { cwd })
    const file = join(cwd, 'graph', 'corrections.jsonl')
    const text = await readFile(file, 'utf8')
    await runCommand(['hide', 'Ukraine'], { cwd })
    const byHand = { id: 'mine', action: 'hide', entity: { name: 'Berlin', type: 'place', mentions: [] } }
    await writeFile(file, `${text}${JSON.stringify(byHand)}`)
    const { stdout } = await runCommand(['corrections', '--format', 'json'], { cwd })
    const rows: { action?: string; state: string; problem: string | null; note?: string }[] = JSON.parse(stdout)
    expect(rows.map(({ action, state, problem, note }) => [action, state, problem, note])).toEqual([
      ['hide', 'unapplied', 'nothing in the articles is "BBC" (outlet)', 'off topic'],
      ['rename', 'applied', null, undefined],
      ['hide', 'pending', null, undefined],
      [undefined, 'lost', null, undefined],
    ])
    const table = (await runCommand(['corrections'], { cwd, env: { COLUMNS: '90' } })).stdout
    for (const words of ['off topic', 'in force', 'not in force', 'not yet in the graph', 'still in the graph'])
      expect(table).toContain(words)
    expect(
      new Set(
        table
          .trimEnd()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toEqual(new Set([90]))
  })

  it('names file and line where the file can’t be read, as does every command that needs it', async () => {
    const cwd = await workFolder()
    await writeFile(join(cwd, 'graph', 'corrections.jsonl'), '\n\u001b[31mnonsense')
    for (const words of [['corrections'], ['hide', 'BBC'], ['undo'], ['build', 'news']]) {
      const { code, stdout, stderr } = await runCommand(words, { cwd })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^pressgraph: graph.corrections\.jsonl, line 2 is no correction: .*\n$/)
      expect(stderr).not.toContain('\u001b')
    }
  })

  it('prints nothing that a terminal would obey, whatever the names', async () => {
    const cwd = await workFolder()
    const entity = { name: '\u001b[2JParis', type: 'place', mentions: [] }
    const line = JSON.stringify({ id: '\u001b[1m', action: 'rename', entity, name: 'a\u202eb', note: '\u0007' })
    await writeFile(join(cwd, 'graph', 'corrections.jsonl'), line)
    for (const words of [['build', 'news'], ['corrections'], ['corrections', '--format', 'json'], ['undo']]) {
      const { code, stdout, stderr } = await runCommand(words, { cwd })
      expect(code).toBe(0)
      expect(stdout + stderr).not.toMatch(/[\u0007\u001b\u202e]/)
    }
  })
})
