import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../../../../src/model'
import { quotationWords } from '../../../../src/viewer/core/words/quotation-words'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const DOCUMENT: DocumentRecord = {
  id: 'd',
  path: 'post.txt',
  url: 'https://post.example/a',
  title: 'A title',
  outlet: 'outlet:the-harbour-post',
  agency: null,
  authors: [],
  published: '2031-04-02',
  language: 'en',
  copyOf: null,
  body: [],
  text: 'One. Two\nlines. Three.',
}

const quotation = (more: Partial<DocumentRecord> = {}) =>
  quotationWords({ ...DOCUMENT, ...more }, { start: 5, end: 15 }, fixtureViewerGraph())

describe('a sentence as a quotation', () => {
  it('has its title, outlet, date and address behind it, on one line', () => {
    expect(quotation()).toBe('“Two lines.” — A title, The Harbour Post, 2031-04-02, https://post.example/a')
  })

  it('says what is not known, and never gives an address that runs a script', () => {
    expect(quotation({ title: null, outlet: null, published: null, url: 'javascript:alert(1)' })).toBe(
      '“Two lines.” — post.txt, outlet unknown, undated',
    )
  })

  it('keeps what looks like markup as it stands', () => {
    expect(quotation({ title: '<b>*A*</b>' })).toContain('— <b>*A*</b>, The')
  })
})
