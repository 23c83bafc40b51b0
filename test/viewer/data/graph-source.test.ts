import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { DUMP_KINDS, json, jsonlOfKind } from '../../../src/formats'
import type { GraphFolder } from '../../../src/viewer/data/graph-folder'
import { sourceOfData } from '../../../src/viewer/data/source-of-data'
import { sourceOfFolder } from '../../../src/viewer/data/source-of-folder'
import { sourceOverHttp } from '../../../src/viewer/data/source-over-http'

const DATA = extract([
  { path: 'a.txt', text: 'May 30, 2017\n\nEmmanuel Macron accused Russia of lying. "We will see," said Macron.' },
  {
    path: 'b.txt',
    text: 'May 31, 2017\n\nRussia denied that it had lied. Vladimir Putin met Emmanuel Macron in Paris.',
  },
])

/** The files that a build would write of the data. */
const folder: GraphFolder = async (file) => {
  const kind = DUMP_KINDS.find(({ list }) => file === `${list}.jsonl`)
  return [...(kind ? jsonlOfKind(DATA, kind) : json(DATA, { evidence: false }))].join('')
}

describe('a graph', () => {
  it('is the same in memory as in its folder', async () => {
    const [inMemory, inFolder] = [sourceOfData(DATA, 'news'), sourceOfFolder(folder, 'news')]
    expect((await inMemory.graph()).relations.size).toBeGreaterThan(1)
    expect(await inMemory.graph()).toEqual(await inFolder.graph())
    expect(inMemory.name).toBe(inFolder.name)
  })

  it.each(['documents', 'relations', 'attributions', 'mentions'] as const)('rests on the same %s', async (list) => {
    const records = await sourceOfFolder(folder, 'news')[list]()
    expect(records.length).toBeGreaterThan(0)
    expect(records).toMatchObject(await sourceOfData(DATA, 'news')[list]())
  })

  it.each([
    ['graph/', 'graph'],
    ['/some/deep/path/', 'path'],
    ['/', 'graph'],
  ])('below %s is called %s', (base, name) => expect(sourceOverHttp(base).name).toBe(name))
})
