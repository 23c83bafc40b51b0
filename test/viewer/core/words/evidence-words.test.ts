import { describe, expect, it } from 'vitest'
import type { DocumentRecord, EvidenceRecord } from '../../../../src/model'
import type { ViewerGraph } from '../../../../src/viewer/core/graph/viewer-graph'
import { articleOrigin, safeAddress } from '../../../../src/viewer/core/words/article-words'
import { type EvidenceContext, evidenceWords } from '../../../../src/viewer/core/words/evidence-words'

const PLAIN: EvidenceRecord = {
  document: 'd',
  start: 0,
  end: 1,
  text: 'x',
  sourceMention: [0, 1],
  targetMention: [0, 1],
  predicate: null,
  negated: false,
  modality: 'asserted',
  attributedTo: null,
  attribution: null,
  quoted: false,
  date: null,
  dateFrom: null,
  copyOf: null,
  relayedFrom: null,
  rule: 'r',
  circumstances: [],
  confidence: 0.72,
}

const CONTEXT: EvidenceContext = { type: 'accuse', nameOf: (id) => `<${id}>`, cue: null }

const standing = (evidence: Partial<EvidenceRecord>, context: Partial<EvidenceContext> = {}) =>
  phrases(evidence, context).map(({ words }) => words)

const phrases = (evidence: Partial<EvidenceRecord>, context: Partial<EvidenceContext> = {}) =>
  evidenceWords({ ...PLAIN, ...evidence }, { ...CONTEXT, ...context }).standing

const loudest = (evidence: Partial<EvidenceRecord>) =>
  phrases(evidence)
    .filter(({ isLoud }) => isLoud)
    .map(({ words }) => words)

describe('evidence in words', () => {
  it.each<[Partial<EvidenceRecord>, readonly string[]]>([
    [{}, ['Stated as having happened', 'In the article’s own voice']],
    [{ negated: true }, ['Negated: the sentence says that it did not happen', 'In the article’s own voice']],
    [{ attributedTo: 'p', attribution: 'a' }, ['Stated as having happened', 'According to <p>']],
    [{ attribution: 'a' }, ['Stated as having happened', 'According to a source that is not named']],
    [
      { modality: 'hypothetical', quoted: true },
      [
        'Possible, wished for or conditional: not said to have happened',
        'In the article’s own voice',
        'Inside quotation marks',
      ],
    ],
    [{ modality: 'future' }, ['Announced or expected, not yet done', 'In the article’s own voice']],
    [
      { modality: 'future', negated: true },
      ['Negated: the sentence says that it will not happen', 'In the article’s own voice'],
    ],
    [
      { modality: 'hypothetical', negated: true },
      ['Negated: the sentence says what would, could or should not happen', 'In the article’s own voice'],
    ],
    [{ modality: 'historical' }, ['Background from long before', 'In the article’s own voice']],
  ])('%o', (evidence, words) => {
    expect(standing(evidence)).toEqual(words)
  })

  it('quote who says it, named or not', () => {
    expect(standing({ attributedTo: 'p', attribution: 'a' }, { cue: 'he denied' })).toContain(
      'According to <p> (“he denied”)',
    )
    expect(standing({ attribution: 'a' }, { cue: 'officials say' })).toContain(
      'According to a source that is not named (“officials say”)',
    )
  })

  it('say of a standing tie that it is so, not that it happened', () => {
    expect(standing({}, { type: 'lead' })[0]).toBe('Stated as being so')
    expect(standing({ negated: true }, { type: 'lead' })[0]).toBe('Negated: the sentence says that it is not so')
  })

  it('never pass a weak link off as a claim', () => {
    for (const negated of [true, false]) {
      expect(standing({ negated }, { type: 'comention' })[0]).toMatch(/names both; it is not taken to say anything/)
    }
  })

  it('say whose report the sentence passes on', () => {
    expect(standing({ relayedFrom: 'outlet:wire' })).toContain(
      'Passes on a report of <outlet:wire>, which counts as its source',
    )
    expect(standing({}).join()).not.toContain('report')
  })

  it('are loud where the sentence is more or less than a plain report, and there alone', () => {
    expect(loudest({ date: '2017-05-30', dateFrom: 'article', relayedFrom: 'outlet:wire' })).toEqual([])
    expect(loudest({ negated: true, attribution: 'a', quoted: true, date: '2016', dateFrom: 'sentence' })).toEqual([
      'Negated: the sentence says that it did not happen',
      'According to a source that is not named',
      'Inside quotation marks',
      'Dated 2016 by the sentence',
    ])
    for (const modality of ['future', 'hypothetical', 'historical'] as const)
      expect(loudest({ modality }).length).toBe(1)
  })

  it.each<[Partial<EvidenceRecord>, string | undefined]>([
    [{ date: '2016-10', dateFrom: 'sentence' }, 'Dated 2016-10 by the sentence'],
    [{ date: '2017-05-30', dateFrom: 'article' }, undefined],
    [{ date: null, dateFrom: null }, undefined],
  ])('say when it was where the sentence tells that itself: %o', (evidence, words) => {
    expect(standing(evidence).find((line) => line.startsWith('Dated'))).toBe(words)
  })

  it('say how far to trust the finding', () => {
    expect(evidenceWords(PLAIN, CONTEXT).finding).toMatch(
      /“r” with confidence 0.72: of 100 such findings about 72 should hold/,
    )
  })
})

const DOCUMENT: DocumentRecord = {
  id: 'd',
  path: 'p',
  url: null,
  title: null,
  outlet: null,
  agency: null,
  authors: [],
  published: null,
  language: 'en',
  copyOf: null,
  body: [],
  text: '',
}

describe('where a sentence stands', () => {
  const graph: ViewerGraph = {
    entities: new Map(),
    relations: new Map(),
    relationsByEntity: new Map(),
  }

  it.each<[Partial<DocumentRecord>, string]>([
    [{}, 'outlet unknown, undated'],
    [{ outlet: 'Quay News', published: '2031-04' }, 'Quay News, 2031-04'],
    [{ outlet: 'Quay News', agency: 'Tide Wire' }, 'Quay News, crediting Tide Wire, undated'],
    [{ outlet: 'Tide Wire', agency: 'Tide Wire' }, 'Tide Wire, undated'],
  ])('is told with the agency that the article credits: %o', (more, words) => {
    expect(articleOrigin({ ...DOCUMENT, ...more }, graph)).toBe(words)
  })
})

describe('the address of an article', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address', ' '])('is no link where it is “%s”', (url) => {
    expect(safeAddress({ ...DOCUMENT, url })).toBeNull()
  })

  it('is a link where it is one of the web', () => {
    expect(safeAddress({ ...DOCUMENT, url: 'https://a.example/b' })).toBe('https://a.example/b')
  })
})
