import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileText, gexf, graphml, json, readGexf, readGraphml, readJson } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { findFaults, PressGraph } from '../../../src/query'
import { readGraphFolder } from '../../../src/run/node'
import { SMALL_GRAPH } from '../../query/small-graph'

import { arbitraryGraph } from '../arbitrary-graph'
import { heldGraph } from '../held-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

type Writer = (data: GraphData) => Iterable<string>

const FORMATS: readonly (readonly [string, Writer, (text: FileText) => GraphData])[] = [
  ['GEXF 1.3', (data) => gexf(data), readGexf],
  ['GEXF 1.2', (data) => gexf(data, { version: '1.2' }), readGexf],
  ['dynamic GEXF', (data) => gexf(data, { dynamic: true }), readGexf],
  ['GraphML', graphml, readGraphml],
  ['JSON', (data) => json(data), readJson],
]

/** The graph of the seeds, as it is committed. */
const SEEDS = await readGraphFolder(fileURLToPath(new URL('../../../graph', import.meta.url)))

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

describe.each(FORMATS)('%s', (_, write, read) => {
  it.each([
    ['the small graph', SMALL_GRAPH],
    ['one of hostile words', HOSTILE_GRAPH],
    ['the seeds', SEEDS],
    ['a graph of nothing', { ...SMALL_GRAPH, entities: [], relations: [], nodes: [] }],
  ])('gives %s back, with all that it holds', (_, data) => {
    expect(read(textOf(write(data)))).toEqual(heldGraph(data))
  })

  it.each([
    ['by type', { type: ['accuse', 'reject'] }],
    ['by words of its sentences', { text: 'Russia' }],
    ['by who said so', { attributed: true }],
  ] as const)('gives a part of a graph back, chosen %s', (_, filter) => {
    const part = new PressGraph(SEEDS).part(filter)
    expect(part.relations.length).toBeGreaterThan(0)
    expect(read(textOf(write(part)))).toEqual(heldGraph(part))
  })

  it('answers as the graph folder does, to the byte', () => {
    const [folder, file] = [SEEDS, read(textOf(write(SEEDS)))].map((data) => new PressGraph(data))
    for (const ask of [
      (graph: PressGraph) => graph.relations(),
      (graph: PressGraph) => graph.entities(),
      (graph: PressGraph) => graph.denials(),
      (graph: PressGraph) => graph.paths('Macron', 'Assad'),
    ]) {
      expect(file && JSON.stringify(ask(file))).toBe(folder && JSON.stringify(ask(folder)))
    }
  })

  it('refers to nothing that it has not: all that is at fault is that its documents have no text', () => {
    const faults = findFaults(read(textOf(write(SEEDS)))).map(({ what }) => what.split(':')[0] ?? '')
    expect(new Set(faults)).toEqual(new Set(['the article reads otherwise there', 'it is not within the text']))
  })

  it('gives any graph back, and a graph read and written again is the same file', () => {
    fc.assert(
      fc.property(arbitraryGraph, (data) => {
        const text = textOf(write(data))
        const back = read(text)
        expect(back).toEqual(heldGraph(data))
        expect(textOf(write(back))).toBe(text)
      }),
      { numRuns: 150 },
    )
  })

  it('is read from pieces, cut wherever', () => {
    const text = textOf(write(HOSTILE_GRAPH))
    const pieces = text.match(/[^]{1,7}/g) ?? []
    expect(read(pieces)).toEqual(heldGraph(HOSTILE_GRAPH))
  })

  it('holds a sentence of a million characters', () => {
    const sentence = `${'He said "no" & <left>. \u0007\ud83d'.repeat(41_000)}`
    const relations = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.slice(0, 1).map((piece) => ({ ...piece, text: sentence })),
    }))
    expect(sentence.length).toBeGreaterThan(1e6)
    expect(
      read(textOf(write({ ...SMALL_GRAPH, relations: relations.slice(0, 1) }))).relations[0]?.evidence[0]?.text,
    ).toBe(sentence)
  })
})
