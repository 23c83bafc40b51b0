import { describe, expect, it } from 'vitest'
import { type GexfOptions, gexf } from '../../../src/formats'
import type { GraphData, RelationRecord } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'

const textOf = (data: GraphData, options: GexfOptions = {}): string =>
  [...gexf(data, { dynamic: true, ...options })].join('')

const element = (text: string, kind: 'node' | 'edge', id: string): string => {
  const start = text.indexOf(`<${kind} id="${id}"`)
  return text.slice(start, text.indexOf(`</${kind}>`, start))
}

const spellsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<spell start="([^"]*)" end="([^"]*)"\/>/g)].map(([, start, end]) => `${start} ${end}`)

const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'

/** The small graph with one relation changed. */
const changed = (change: (relation: RelationRecord) => RelationRecord): GraphData => ({
  ...SMALL_GRAPH,
  relations: SMALL_GRAPH.relations.map((relation) => (relation.id === ACCUSE ? change(relation) : relation)),
})

const dated = (...dates: readonly (string | null)[]): GraphData =>
  changed((relation) => ({
    ...relation,
    evidence: dates.flatMap((date) => relation.evidence.slice(0, 1).map((piece) => ({ ...piece, date }))),
  }))

describe('a static GEXF', () => {
  it.each(['1.3', '1.2'] as const)('%s has no times', (version) => {
    const text = textOf(SMALL_GRAPH, { dynamic: false, version })
    expect(text).toContain('mode="static">')
    expect(text).not.toMatch(/spell|timeformat|timerepresentation| (start|end)="\d/)
  })
})

describe('a dynamic GEXF', () => {
  it('1.3 says that its times are days, and that they are intervals', () => {
    expect(textOf(SMALL_GRAPH)).toContain(
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" start="2017-05-29" end="2017-06-02">',
    )
  })

  it('1.2 does not know the second of that', () => {
    const text = textOf(SMALL_GRAPH, { version: '1.2' })
    expect(text).toContain('mode="dynamic" timeformat="date" start="2017-05-29" end="2017-06-02">')
  })

  it('of undated evidence has no range', () => {
    const relations = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece) => ({ ...piece, date: null, attributedTo: null })),
    }))
    const text = textOf({ ...SMALL_GRAPH, relations })
    expect(text).toContain('timerepresentation="interval">')
    expect(spellsIn(text)).toEqual([])
    expect(text).not.toContain('<spells>')
  })

  it('dates an edge by what its sentences say, merged', () => {
    const text = textOf(dated('2017-05-29', '2017-05-30', null, '2014', '2016-10'))
    expect(spellsIn(element(text, 'edge', ACCUSE))).toEqual([
      '2014-01-01 2014-12-31',
      '2016-10-01 2016-10-31',
      '2017-05-29 2017-05-30',
    ])
  })

  it('leaves out what nothing dates', () => {
    expect(element(textOf(dated(null)), 'edge', ACCUSE)).not.toContain('spell')
    expect(element(textOf(SMALL_GRAPH), 'node', 'person:emile-zola')).not.toContain('spell')
  })

  it('does not date by copies, unless there is nothing else', () => {
    const copied = changed((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece, index) => ({
        ...piece,
        date: `201${index}`,
        copyOf: index === 0 ? null : 'a',
      })),
    }))
    expect(spellsIn(element(textOf(copied), 'edge', ACCUSE))).toEqual(['2010-01-01 2010-12-31'])
    const onlyCopies = changed((relation) => ({
      ...relation,
      evidence: relation.evidence.map((piece) => ({ ...piece, date: '2012-01-01', copyOf: 'a' })),
    }))
    expect(spellsIn(element(textOf(onlyCopies), 'edge', ACCUSE))).toEqual(['2012-01-01 2012-01-01'])
  })

  it('has a node whenever one of its edges is there', () => {
    const text = textOf(dated('2014', '2017-06'))
    expect(spellsIn(element(text, 'node', 'country:RU'))).toEqual([
      '2014-01-01 2014-12-31',
      '2017-05-29 2017-05-29',
      '2017-06-01 2017-06-30',
    ])
  })

  it('has who is quoted, and who denies, on the day of publication', () => {
    const denial = {
      by: 'outlet:the-post',
      document: 'a',
      start: 0,
      end: 4,
      text: 'No',
      cue: [0, 2] as const,
      relation: null,
      copyOf: null,
      of: { document: 'a', start: 0, end: 43 },
    }
    const text = textOf(changed((relation) => ({ ...relation, denials: [denial] })))
    expect(spellsIn(element(text, 'node', 'outlet:le-monde'))).toEqual(['2017-06-02 2017-06-02'])
    expect(spellsIn(element(text, 'node', 'outlet:the-post'))).toEqual(['2017-05-30 2017-05-30'])
    const copied = textOf(changed((relation) => ({ ...relation, denials: [{ ...denial, copyOf: 'b' }] })))
    expect(spellsIn(element(copied, 'node', 'outlet:the-post'))).toEqual([])
  })
})
