import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { GraphFileError, gexf, graphml, json, jsonl } from '../../../src/formats'
import { openGraph } from '../../../src/run/node'
import { heldGraph } from '../../formats/held-graph'
import { SMALL_GRAPH } from '../../query/small-graph'

const FOLDER = mkdtempSync(join(tmpdir(), 'pressgraph-files-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')
const GEXF = textOf(gexf(SMALL_GRAPH))

describe('opening a file', () => {
  it.each([
    ['a.gexf', GEXF],
    ['gexf-of-another-name.txt', GEXF],
    ['with a byte order mark.gexf', `\ufeff${GEXF}`],
    ['with a comment.gexf', GEXF.replace('<gexf', '<!-- from Gephi -->\n<gexf')],
    ['1.2.gexf', textOf(gexf(SMALL_GRAPH, { version: '1.2' }))],
    ['a.graphml', textOf(graphml(SMALL_GRAPH))],
    ['a.json', textOf(json(SMALL_GRAPH))],
    ['a.json without spaces', JSON.stringify(JSON.parse(textOf(json(SMALL_GRAPH))))],
  ])('reads the graph in %s by what is in it', async (name, text) => {
    const graph = await openGraph(file(name, text))
    expect(graph.data).toEqual(heldGraph(SMALL_GRAPH))
    expect(graph.relations({ from: 'Macron' }).length).toBeGreaterThan(0)
  })

  it('reads what is cut in the middle of a character by a piece’s end', async () => {
    const sentence = 'é漢👩'.repeat(300_000)
    const relations = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece) => ({ ...piece, text: sentence })),
    }))
    const path = file('large.graphml', textOf(graphml({ ...SMALL_GRAPH, relations })))
    expect((await openGraph(path)).evidence(relations[0]?.id ?? '')[0]?.text).toBe(sentence)
  })

  it.each([
    ['empty.gexf', '', 'it is neither GEXF nor GraphML nor JSON'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'it is not UTF-8'],
    ['a page.html', '<!doctype html><html></html>', 'it is neither GEXF nor GraphML nor JSON'],
    ['a dump.jsonl', textOf(jsonl(SMALL_GRAPH)), 'it is a dump, which has no layout'],
    ['a lean graph.json', textOf(json(SMALL_GRAPH, { evidence: false })), 'open the folder'],
    ['half.gexf', GEXF.slice(0, 3000), 'this is no well-formed XML'],
    ['foreign.gexf', '<gexf><graph><nodes/></graph></gexf>', 'its nodes have no'],
    ['list.json', '[1, 2]', 'this is no graph'],
  ])('refuses %s by its name and with the reason', async (name, content, reason) => {
    const path = file(name, content)
    const opening = openGraph(path)
    await expect(opening).rejects.toThrow(`${path} can't be opened: `)
    await expect(opening).rejects.toThrow(reason)
    await expect(opening).rejects.toThrow(GraphFileError)
  })
})
