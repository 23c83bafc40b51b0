import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  buildGraph,
  CorrectionError,
  correctGraph,
  GraphFolderError,
  listCorrections,
  NameError,
  openGraph,
  undoCorrection,
} from '../../../src'
import type { GraphData } from '../../../src/model'
import { correctionsOf, readCorrections } from '../../../src/run/node/corrections/corrections-file'
import { currentOwner } from '../../../src/run/node/folder/lock-owner'
import { readGraphFolder } from '../../../src/run/node/folder/read-graph-folder'
import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { dyingDisk, failingDisk } from './failing-disk'
import { scratchFolder } from './scratch-folder'

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const FILE = 'corrections.jsonl'

async function builtGraph(): Promise<string> {
  const folder = await scratchFolder()
  await cp(ARTICLES, join(folder, 'news'), { recursive: true })
  await buildGraph([join(folder, 'news')], { out: join(folder, 'graph') })
  return join(folder, 'graph')
}

async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

const MERGE = { action: 'merge', entities: ['Merkel', 'Hollande'], note: 'a test' } as const
const RENAME = { action: 'rename', entity: 'Merkel', name: 'Chancellor Merkel' } as const

/** A line as a command writes it, with some fields otherwise. */
const line = (fields: object): string =>
  JSON.stringify({ id: 'a1', action: 'hide', entity: { name: 'Paris', type: 'place', mentions: [] }, ...fields })

async function folderWith(content: string | Buffer): Promise<string> {
  const folder = await scratchFolder()
  await writeFile(join(folder, FILE), content)
  return folder
}

describe('a correction', () => {
  it('is noted, and the graph is what a build of the files with that correction gives', async () => {
    const graph = await builtGraph()
    const before = await bytesOf(graph)
    const { correction } = await correctGraph(graph, MERGE)
    const { correction: second } = await correctGraph(graph, RENAME)
    expect((await listCorrections(graph)).map((one) => [one.correction, one.state])).toEqual([
      [correction, 'applied'],
      [second, 'applied'],
    ])
    expect((await openGraph(graph)).entity('Hollande').id).toBe('person:chancellor-merkel')
    const scratch = join(graph, '..', 'scratch')
    await mkdir(scratch)
    await buildGraph([join(graph, '..', 'news')], { out: scratch })
    await cp(join(graph, FILE), join(scratch, FILE))
    expect((await listCorrections(scratch)).map(({ state }) => state)).toEqual(['pending', 'pending'])
    expect((await buildGraph([join(graph, '..', 'news')], { out: scratch })).unapplied).toEqual([])
    expect(await bytesOf(scratch)).toEqual(await bytesOf(graph))
    await undoCorrection(graph)
    await undoCorrection(graph, correction.id.slice(0, 5))
    expect(await bytesOf(graph)).toEqual(before)
    expect((await readdir(join(graph, '..'))).sort()).toEqual(['graph', 'news', 'scratch'])
  })

  it('can be undone though others came after it, and those stay', async () => {
    const graph = await builtGraph()
    const { correction: first } = await correctGraph(graph, MERGE)
    const { correction: second } = await correctGraph(graph, RENAME)
    expect((await undoCorrection(graph, first.id)).graph.unapplied).toEqual([])
    expect((await listCorrections(graph)).map(({ correction }) => correction)).toEqual([second])
    const { entity } = await openGraph(graph).then((opened) => ({ entity: opened.entity.bind(opened) }))
    expect([entity('Merkel').id, entity('Hollande').id]).toEqual([
      'person:chancellor-merkel',
      'person:francois-hollande',
    ])
  })

  it('of what a split has made does not fall upon the whole when that is undone', async () => {
    const graph = await builtGraph()
    const split = { action: 'split', entity: 'Hollande', documents: ['visit.md'] } as const
    const { correction } = await correctGraph(graph, split)
    const { correction: hidden } = await correctGraph(graph, { action: 'hide', entity: 'person:francois-hollande-2' })
    expect(hidden.after).toEqual([correction.id])
    const { graph: without } = await undoCorrection(graph, correction.id)
    expect(without.unapplied.map(({ problem }) => problem)).toEqual([
      `it is about what the correction ${correction.id} split off, which is not in force`,
    ])
    expect(without.entity('Hollande').documents).toBe(2)
  })

  it('survives that its articles are taken away, and is in force again with them', async () => {
    const graph = await builtGraph()
    await correctGraph(graph, { action: 'hide', entity: 'BBC' })
    const news = join(graph, '..', 'news')
    const { unapplied } = await buildGraph([join(news, 'summit.txt')], { out: graph })
    expect(unapplied.map(({ problem }) => problem)).toEqual(['nothing in the articles is "BBC" (outlet)'])
    expect((await listCorrections(graph)).map(({ state }) => state)).toEqual(['unapplied'])
    expect((await buildGraph([news], { out: graph })).unapplied).toEqual([])
    expect((await openGraph(graph)).entities({ text: 'BBC' })).toEqual([])
  })

  it('that would change nothing, or names nothing, is refused and not noted', async () => {
    const graph = await builtGraph()
    const before = await bytesOf(graph)
    const refused = (wish: Parameters<typeof correctGraph>[1]) => expect(correctGraph(graph, wish)).rejects
    await refused({ action: 'merge', entities: ['Merkel', 'Angela Merkel'] }).toThrow(
      '"Merkel" and "Angela Merkel" both stand for Angela Merkel',
    )
    await refused({ action: 'merge', entities: ['Merkel'] }).toThrow(CorrectionError)
    await refused({ action: 'merge', entities: ['Merkel', 'Holande'] }).toThrow(NameError)
    await refused({ action: 'rename', entity: 'Merkel', name: 'Angela Merkel' }).toThrow('called so already')
    await refused({ action: 'rename', entity: 'Merkel', name: '!' }).toThrow('a letter or a digit')
    await refused({ action: 'retype', entity: 'Merkel', type: 'person' }).toThrow('is a person already')
    await refused({ action: 'split', entity: 'Merkel', names: ['Schulz'] }).toThrow(/They call it:\n.*Merkel/)
    await refused({ action: 'split', entity: 'Merkel', documents: ['none.txt'] }).toThrow(/Articles that do:\n/)
    await refused({ action: 'split', entity: 'Merkel', names: ['Angela Merkel', 'Merkel'] }).toThrow('leave nothing')
    await refused({ action: 'split', entity: 'Merkel' }).toThrow('Say which part')
    const mentions = [{ document: 'visit.md', start: 1, end: 2 }]
    await refused({ action: 'split', entity: 'Merkel', mentions }).toThrow(/no mention of .* at 1-2.*nearest are:\n/)
    await expect(undoCorrection(graph)).rejects.toThrow('There is no correction to undo.')
    await expect(undoCorrection(graph, 'abc')).rejects.toThrow(CorrectionError)
    expect(await bytesOf(graph)).toEqual(before)
  })

  it('is not written over what another has done in the meantime', async () => {
    const graph = await builtGraph()
    const others = `${line({})}\n`
    const meddle = async (work: (onProgress: () => void) => Promise<unknown>): Promise<void> => {
      const { writeFileSync } = await import('node:fs')
      const before = await bytesOf(graph)
      await expect(work(() => writeFileSync(join(graph, FILE), others))).rejects.toThrow('changed in the meantime')
      expect(await bytesOf(graph)).toEqual({ ...before, [FILE]: others })
      await rm(join(graph, FILE))
    }
    await meddle((onProgress) => correctGraph(graph, RENAME, { onProgress }))
    await meddle((onProgress) => buildGraph([join(graph, '..', 'news')], { out: graph, onProgress }))
  })
})

describe('the file of corrections', () => {
  it('may be none, have blank lines, a byte order mark, and line ends of Windows; what stands there stays', async () => {
    expect(await readCorrections(join(await scratchFolder(), 'none'))).toEqual([])
    const graph = await builtGraph()
    const before = `\ufeff${line({ entity: { name: 'BBC', type: 'outlet', mentions: [] } })}\r\n\r\n`
    await writeFile(join(graph, FILE), before)
    const { correction, graph: now } = await correctGraph(graph, RENAME)
    expect(now.entities({ text: 'BBC' })).toEqual([])
    expect(await readFile(join(graph, FILE), 'utf8')).toBe(`${before}${JSON.stringify(correction)}\n`)
    await undoCorrection(graph)
    expect(await readFile(join(graph, FILE), 'utf8')).toBe(before)
  })

  it.each<readonly [string, string, RegExp]>([
    ['garbage', '{"id":\n', /line 1 .*it is no JSON/],
    ['garbage after a good line', `${line({})}\n\u0000\u0001\n`, /line 2 .*it is no JSON/],
    ['a list', '[]', /it is no JSON object/],
    ['a line of ten million letters', `"${'x'.repeat(10_000_000)}"`, /^.{0,300}$/],
    ['no id', line({ id: '' }), /"id" is no text/],
    ['an id twice', `${line({})}\n${line({})}`, /line 2 .*another has the id "a1"/],
    ['an unknown action', line({ action: '__proto__' }), /"action" is none of merge, split/],
    ['no entity', line({ entity: null }), /an entity is no JSON object/],
    ['an unknown type', line({ entity: { name: 'a', type: 'constructor', mentions: [] } }), /"type" is none of person/],
    ['mentions that are none', line({ entity: { name: 'a', type: 'place', mentions: {} } }), /"mentions" is no list/],
    [
      'offsets that are none',
      line({ entity: { name: 'a', type: 'place', mentions: [{ document: 'd', start: -1, end: 1, text: 'a' }] } }),
      /"start" is no whole number from 0/,
    ],
    ['a merge of one', line({ action: 'merge', entities: [] }), /"entities" has fewer than two/],
    ['a name without letters', line({ action: 'rename', name: '—' }), /"name" has neither a letter nor a digit/],
    [
      'a split of no part',
      line({ action: 'split', names: [], documents: [], mentions: [], as: null }),
      /"names", "documents" and "mentions" are all empty/,
    ],
    ['splits before it that are none', line({ after: [{}] }), /"after" has one that is no text/],
    ['a note that is none', line({ note: 1 }), /"note" is no text/],
    ['what every object inherits', '{"__proto__":{"id":"a","action":"hide"}}', /"id" is no text/],
  ])('with %s is an error that names the file and the line', async (_, content, message) => {
    const folder = await folderWith(content)
    const error: unknown = await readCorrections(folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GraphFolderError)
    const text = error instanceof Error ? error.message.replace(folder, '') : ''
    expect(text).toMatch(/^\/corrections\.jsonl, line \d is no correction: .* Mend the line or take it out\.$/)
    expect(text).toMatch(message)
  })

  it('that is no text, or a folder, is an error that names it', async () => {
    const folder = await folderWith(Buffer.from([0xff, 0xfe, 0x7b]))
    await expect(readCorrections(folder)).rejects.toThrow(/corrections\.jsonl is not valid UTF-8/)
    await rm(join(folder, FILE))
    await mkdir(join(folder, FILE))
    await expect(readCorrections(folder)).rejects.toThrow(/corrections\.jsonl is a folder/)
  })

  it('that can’t be read keeps a build from losing what it says', async () => {
    const graph = await builtGraph()
    await writeFile(join(graph, FILE), 'nonsense')
    const before = await bytesOf(graph)
    await expect(buildGraph([join(graph, '..', 'news')], { out: graph })).rejects.toThrow('line 1 is no correction')
    await expect(correctGraph(graph, RENAME)).rejects.toThrow(GraphFolderError)
    expect(await bytesOf(graph)).toEqual(before)
  })

  it('pollutes nothing, whatever its fields are called', async () => {
    const name = '__proto__'
    const hostile = line({ id: name, entity: { name, type: 'place', mentions: [] } })
    const folder = await folderWith(`${hostile.slice(0, -1)},"__proto__":{"polluted":true}}`)
    const [found] = correctionsOf(await readCorrections(folder))
    expect(found).toEqual(JSON.parse(hostile))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('a correction whose process or disk dies', () => {
  const NEW: GraphData = { ...SMALL_GRAPH, judgements: [] }
  const deadOwner = async () => ({ ...(await currentOwner()), pid: 2 ** 30, started: '1' })

  async function oldGraph(): Promise<string> {
    const graph = join(await scratchFolder(), 'graph')
    await writeGraphFolder(graph, SMALL_GRAPH)
    await writeFile(join(graph, FILE), 'old')
    await writeFile(join(graph, 'notes.md'), 'mine')
    return graph
  }

  /** Which of both is there; they must be of one time. */
  async function stateOf(graph: string): Promise<string> {
    const { judgements } = await readGraphFolder(graph)
    const corrections = await readFile(join(graph, FILE), 'utf8')
    expect(corrections).toBe(judgements.length === 0 ? 'new' : 'old')
    expect(await readFile(join(graph, 'notes.md'), 'utf8')).toBe('mine')
    return corrections
  }

  it('at any step leaves the old graph with the old corrections or the new with the new', async () => {
    const states: string[] = []
    for (let allowed = 0; allowed === 0 || states.at(-1) === 'old' || allowed < states.indexOf('new') + 8; allowed++) {
      const graph = await oldGraph()
      const options = { disk: dyingDisk(allowed), owner: await deadOwner(), corrections: 'new' }
      await writeGraphFolder(graph, NEW, options).catch(() => {})
      states.push(await stateOf(graph))
      await writeGraphFolder(graph, NEW, { corrections: 'new' })
      expect(await stateOf(graph)).toBe('new')
      expect(await readdir(join(graph, '..'))).toEqual(['graph'])
    }
    expect(states.indexOf('new')).toBeGreaterThan(20)
    expect(states.lastIndexOf('old')).toBeLessThan(states.indexOf('new'))
  })

  it('before the switch is not noted', async () => {
    const graph = await oldGraph()
    const options = { disk: failingDisk(10, 'ENOSPC'), corrections: 'new' }
    await expect(writeGraphFolder(graph, NEW, options)).rejects.toThrow('is full')
    expect(await stateOf(graph)).toBe('old')
    expect(await readdir(join(graph, '..'))).toEqual(['graph'])
  })
})
