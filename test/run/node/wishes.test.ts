import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGraph, CorrectionError, type CorrectionWish, correctGraph, undoCorrection } from '../../../src'
import { scratchFolder } from './scratch-folder'

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))

async function builtGraph(): Promise<string> {
  const graph = join(await scratchFolder(), 'graph')
  await buildGraph([ARTICLES], { out: graph })
  return graph
}

describe('a wish that is none, as JavaScript may have it', () => {
  it.each<readonly [unknown, string]>([
    [{ action: 'retype', entity: 'Merkel', type: 'human' }, '"type" is none of person, country'],
    [{ action: 'delete', entity: 'Merkel' }, '"action" is none of merge, split'],
    [{}, '"action" is none of merge, split'],
    [null, 'it is no JSON object'],
    [{ action: 'hide' }, '"entity" is no text'],
    [{ action: 'rename', entity: 'Merkel' }, '"name" is no text'],
    [{ action: 'merge', entities: 'Merkel' }, '"entities" is no list'],
    [{ action: 'merge', entities: ['Merkel', 7] }, 'a name, article or id is no text'],
    [{ action: 'hide', entity: 'Merkel', note: 7 }, '"note" is no text'],
    [{ action: 'split', entity: 'Merkel', names: 'Merkel' }, '"names" is no list'],
    [{ action: 'split', entity: 'Merkel', names: ['Merkel'], as: 7 }, '"as" is no text'],
    [{ action: 'split', entity: 'Merkel', mentions: [{ document: 'visit.md' }] }, '"start" is no whole number'],
  ])('is refused in words: %j', async (wish, message) => {
    const graph = await builtGraph()
    const error: unknown = await correctGraph(graph, wish as CorrectionWish).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CorrectionError)
    expect(String(error)).toContain(`That is no correction: ${message}`)
  })

  it('of a type that it has is told so with the right article', async () => {
    const refused = expect(
      correctGraph(await builtGraph(), { action: 'retype', entity: 'BBC', type: 'outlet' }),
    ).rejects
    await refused.toThrow('BBC (outlet:bbc) is an outlet already')
  })
})

describe('an undo', () => {
  it.each(['', ' \t'])('of the empty id %j undoes nothing', async (id) => {
    const graph = await builtGraph()
    await correctGraph(graph, { action: 'hide', entity: 'BBC' })
    const before = await readFile(join(graph, 'corrections.jsonl'), 'utf8')
    await expect(undoCorrection(graph, id)).rejects.toThrow('An id must not be empty')
    expect(await readFile(join(graph, 'corrections.jsonl'), 'utf8')).toBe(before)
  })

  it('of an id that none has lists ten of those that there are, and how many more', async () => {
    const graph = await builtGraph()
    const lines = Array.from({ length: 14 }, (_, number) =>
      JSON.stringify({ id: `c${number}`, action: 'hide', entity: { name: 'Oz', type: 'place', mentions: [] } }),
    )
    await writeFile(join(graph, 'corrections.jsonl'), lines.join('\n'))
    const error = await undoCorrection(graph, 'x').catch(String)
    expect(error).toMatch(/There are:(\n {2}c\d hide){10}\n {2}and 4 more$/)
  })
})
