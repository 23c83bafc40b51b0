import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonl, jsonText, readJsonl } from '../../src/formats'
import { SMALL_GRAPH } from '../query/small-graph'
import { HOSTILE_GRAPH } from './hostile-graph'

const ORDER = ['document', 'entity', 'mention', 'attribution', 'relation', 'judgement']

/** A relation whose evidence says nothing. */
const BARE_EVIDENCE = JSON.stringify({
  kind: 'relation',
  ...SMALL_GRAPH.relations[0],
  evidence: [{}],
})

describe('the dump', () => {
  it('has one record a line, kind first, in the order of kinds', () => {
    const kinds = [...jsonl(SMALL_GRAPH)].map((line) => {
      expect(line.endsWith('}\n')).toBe(true)
      return /^\{"kind":"(\w+)"/.exec(line)?.[1] ?? 'none'
    })
    expect([...new Set(kinds)]).toEqual(ORDER)
    expect(kinds).toEqual(kinds.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
  })

  it.each([SMALL_GRAPH, HOSTILE_GRAPH])('is read back as it was', (data) => {
    const { nodes, ...known } = data
    expect(nodes.length).toBeGreaterThan(0)
    expect(readJsonl([...jsonl(data)].join('').split('\n'))).toEqual(known)
  })

  it.each([
    ['{"kind":"judgement","left":"a","right":"b","verdict":"same","score":1,"reasons":[]}\nnonsense', 'line 2 is not'],
    ['{"kind":"relation","id":"r"}', 'line 1: "source" is missing'],
    ['{"kind":"judgement","left":"a","right":"b","verdict":"same","score":1,"reasons":"x"}', '"reasons" is no list'],
    [BARE_EVIDENCE, 'line 1: "document" is missing'],
    ['[]', 'line 1 is not a JSON object'],
    ['null', 'line 1 is not a JSON object'],
    ['\n\n{"kind":"planet"}', 'line 3: "kind" is "planet"'],
    ['{"id":1}', 'line 1: "kind" is undefined'],
  ])('that is broken is refused with the line: %j', (text, message) => {
    expect(() => readJsonl(text.split('\n'))).toThrow(message)
  })
})

describe('JSON text', () => {
  it('gives back exactly the value, with nothing in it that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = jsonText(value)
        expect(JSON.parse(text)).toBe(value)
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
      }),
    )
  })
})
