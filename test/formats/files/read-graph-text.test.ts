import { describe, expect, it } from 'vitest'
import { GraphFileError, gexf, graphml, json, jsonl, readGraphText } from '../../../src/formats'
import { SMALL_GRAPH } from '../../query/small-graph'
import { heldGraph } from '../held-graph'

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

describe('reading a graph of any format', () => {
  it.each([
    ['GEXF', gexf],
    ['GraphML', graphml],
    ['JSON', json],
  ] as const)('tells %s by what is in it, whole or in pieces', (_, write) => {
    const text = textOf(write(SMALL_GRAPH))
    expect(readGraphText(text)).toEqual(heldGraph(SMALL_GRAPH))
    expect(readGraphText([text.slice(0, 500), text.slice(500)])).toEqual(heldGraph(SMALL_GRAPH))
    expect(readGraphText(`\n ${text.replace(/^<\?xml[^>]*\?>/, '')}`)).toEqual(heldGraph(SMALL_GRAPH))
  })

  it.each([
    ['nothing', '', 'neither GEXF nor GraphML nor JSON'],
    ['no pieces', [], 'neither GEXF nor GraphML nor JSON'],
    ['a web page', '<!doctype html><html></html>', 'neither GEXF nor GraphML nor JSON'],
    ['a dump', textOf(jsonl(SMALL_GRAPH)), 'a dump, which has no layout'],
    ['GEXF of another program', '<gexf><graph><nodes/></graph></gexf>', 'its nodes have no'],
  ])('refuses %s with the reason', (_, text, reason) => {
    expect(() => readGraphText(text)).toThrow(reason)
    expect(() => readGraphText(text)).toThrow(GraphFileError)
  })
})
