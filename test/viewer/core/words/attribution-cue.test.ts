import { describe, expect, it } from 'vitest'
import type { AttributionRecord, Pair } from '../../../../src/model'
import { attributionCue } from '../../../../src/viewer/core/words/attribution-cue'

const TEXT = 'It never happened, said Moscow, which on Monday again denied it.'

function cueOf(source: string | null, cue: string | null): string | null {
  const pair = (words: string | null): Pair | null =>
    words === null ? null : [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
  const record: AttributionRecord = {
    ...{ id: 'a', parent: null, document: 'd', source: null, content: [], direct: false, start: 0, end: 1 },
    ...{ sourceMention: pair(source), cue: pair(cue) },
  }
  return attributionCue(record, TEXT)
}

describe('the words that name who says something', () => {
  it.each([
    ['Moscow', 'said', 'said Moscow'],
    ['Moscow', 'denied', 'Moscow … denied'],
    [null, 'said', 'said'],
    ['Moscow', null, 'Moscow'],
    [null, null, null],
  ])('%s, %s', (source, cue, words) => {
    expect(cueOf(source, cue)).toBe(words)
  })
})
