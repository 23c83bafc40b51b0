import { describe, expect, it } from 'vitest'
import type { AttributionRecord, GraphData, Pair } from '../../src/model'
import { readAttributionCases } from './read-attribution-cases'
import { scoreAttributions } from './score-attributions'

const TEXT = 'Ama said Chad had claimed that the bridge would hold.'

const at = (words: string): Pair => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

const mention = (name: string) => {
  const [start, end] = at(name)
  return { entity: name, document: 'd', start, end, text: name, form: 'name', rule: 'r', confidence: 1 } as const
}

const attribution = (id: string, one: Partial<AttributionRecord>): AttributionRecord => ({
  id,
  parent: null,
  document: 'd',
  source: 'Ama',
  sourceMention: at('Ama'),
  cue: at('said'),
  content: [at('Chad had claimed that the bridge would hold')],
  direct: false,
  start: 0,
  end: TEXT.length,
  ...one,
})

const OUTER = attribution('outer', {})
const INNER = attribution('inner', {
  parent: 'outer',
  source: 'Chad',
  sourceMention: at('Chad'),
  cue: at('claimed'),
  content: [at('the bridge would hold')],
})

const graphOf = (attributions: readonly AttributionRecord[]): GraphData => ({
  documents: [],
  entities: [],
  mentions: [mention('Ama'), mention('Chad')],
  attributions,
  relations: [],
  judgements: [],
  nodes: [],
})

function score(attributions: readonly AttributionRecord[], ...lines: readonly string[]) {
  const one = readAttributionCases('table', `# a\n${TEXT}\n${lines.map((line) => `  ${line}`).join('\n')}`)[0]
  if (!one) throw new Error('the table has a case')
  return scoreAttributions(one, graphOf(attributions))
}

const OUTER_LINE = 'Ama | said | Chad ... hold'
const INNER_LINE = 'Chad | claimed | the bridge would hold | in Ama'

describe('the score of attributions', () => {
  it('is perfect where source, cue, content and nesting are right', () => {
    const { judged, invented } = score([OUTER, INNER], OUTER_LINE, INNER_LINE)
    expect(invented).toEqual([])
    for (const one of judged) expect(one).toMatchObject({ source: true, cue: true, nested: true })
    expect(judged.map(({ shared }) => shared)).toEqual([43, 21])
  })

  it('takes a part of the content for the whole, and counts what they share', () => {
    const part = attribution('part', { content: [at('the bridge')] })
    expect(score([part], OUTER_LINE).judged).toMatchObject([{ found: part, shared: 10 }])
  })

  it('gives one attribution to one label alone, the one that is most like it', () => {
    expect(score([OUTER], OUTER_LINE, INNER_LINE).judged.map(({ found }) => found?.id ?? null)).toEqual(['outer', null])
    expect(score([INNER], OUTER_LINE, INNER_LINE).judged.map(({ found }) => found?.id ?? null)).toEqual([null, 'inner'])
  })

  it('tells a wrong source, cue and place in another', () => {
    const wrong = { ...INNER, parent: null, source: 'Ama', cue: at('said') }
    expect(score([wrong], INNER_LINE).judged).toMatchObject([{ source: false, cue: false, nested: false }])
  })

  it('wants no entity for a source without a name, and its words', () => {
    const line = 'the bridge=? | said | Chad ... hold'
    expect(score([{ ...OUTER, source: null, sourceMention: at('bridge') }], line).judged[0]?.source).toBe(true)
    expect(score([{ ...OUTER, source: null, sourceMention: at('Chad') }], line).judged[0]?.source).toBe(false)
    expect(score([OUTER], line).judged[0]?.source).toBe(false)
  })

  it('takes for invented what no label has', () => {
    expect(score([{ ...OUTER, content: [at('Ama')] }], OUTER_LINE).invented).toHaveLength(1)
    expect(score([OUTER], 'none').invented).toEqual([OUTER])
  })
})
