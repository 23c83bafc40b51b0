import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '../../../src/model'
import { safeAddress } from '../../../src/viewer/core/article-words'
import { evidenceWords } from '../../../src/viewer/core/evidence-words'

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
  rule: 'r',
  confidence: 0.72,
}

const standing = (evidence: Partial<EvidenceRecord>) =>
  evidenceWords({ ...PLAIN, ...evidence }, (id) => `<${id}>`).standing

describe('evidence in words', () => {
  it.each<[Partial<EvidenceRecord>, readonly string[]]>([
    [{}, ['Stated as having happened', 'In the article’s own voice']],
    [{ negated: true }, ['Negated: the sentence says that it did not happen', 'In the article’s own voice']],
    [{ attributedTo: 'p', attribution: 'a' }, ['Stated as having happened', 'According to <p>']],
    [{ attribution: 'a' }, ['Stated as having happened', 'According to a source that is not named']],
    [
      { modality: 'hypothetical', quoted: true },
      ['Possible, wished for or conditional', 'In the article’s own voice', 'Inside quotation marks'],
    ],
  ])('%o', (evidence, words) => {
    expect(standing(evidence)).toEqual(words)
  })

  it('say how far to trust the finding', () => {
    expect(evidenceWords(PLAIN, String).finding).toMatch(
      /“r” with confidence 0.72: of ten such findings about 7 should hold/,
    )
  })
})

describe('the address of an article', () => {
  const document = {
    id: 'd',
    path: 'p',
    title: null,
    outlet: null,
    authors: [],
    published: null,
    language: 'en',
    copyOf: null,
    body: [],
    text: '',
  }

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address', ' '])('is no link where it is “%s”', (url) => {
    expect(safeAddress({ ...document, url })).toBeNull()
  })

  it('is a link where it is one of the web', () => {
    expect(safeAddress({ ...document, url: 'https://a.example/b' })).toBe('https://a.example/b')
  })
})
