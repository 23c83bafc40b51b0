import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model'
import { findAttributions, findRelations } from '../../../src/query'
import { readGraph } from '../../../src/viewer/core/graph/read-graph'
import type { GraphFolder } from '../../../src/viewer/data/graph-folder'
import { openRecords } from '../../../src/viewer/data/graph-records'
import { sourceOfFolder } from '../../../src/viewer/data/source-of-folder'
import { makeFixtureGraph } from '../../browser/support/make-fixture-graph'

const recordsOf = (folder: GraphFolder, entities: readonly EntityRecord[] = []) =>
  openRecords(sourceOfFolder(folder, 'fixture'), entities)

describe('the records of a graph', () => {
  it('are fetched when asked for, and once', async () => {
    const asked: string[] = []
    const files = makeFixtureGraph()
    const records = recordsOf(async (file) => {
      asked.push(file)
      return files[file]
    })
    expect(asked).toEqual([])
    await records.relations()
    expect(await records.relations()).toBe(await records.relations())
    expect(asked).toEqual(['relations.jsonl'])
  })

  it('answer the questions of the library, each file fetched once', async () => {
    const asked: string[] = []
    const files = makeFixtureGraph()
    const graph = readGraph(files['graph.json'])
    const records = recordsOf(
      async (file) => {
        asked.push(file)
        return files[file]
      },
      [...graph.entities.values()],
    )
    await records.relations()
    const lookup = await records.lookup()
    expect(findAttributions(lookup).length).toBe((await records.attributions()).size)
    expect(findRelations(lookup, { type: 'accuse' }).length).toBeGreaterThan(0)
    expect(asked.toSorted()).toEqual(['attributions.jsonl', 'documents.jsonl', 'mentions.jsonl', 'relations.jsonl'])
  })

  it('are fetched anew after a failure, when asked to', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve('')]
    const records = recordsOf(() => (answers.shift() ?? (() => Promise.resolve('')))())
    await expect(records.documents()).rejects.toThrow('offline')
    await expect(records.documents()).rejects.toThrow('offline')
    records.forgetFailures()
    expect((await records.documents()).size).toBe(0)
  })

  it('name the file and line that cannot be read', async () => {
    const records = recordsOf(async () => '{"id":"a"}\n{"id":\n')
    await expect(records.documents()).rejects.toThrow(
      'documents.jsonl, line 2, is not JSON: it begins with "{\\"id\\":"',
    )
  })
})
