import { describe, expect, it } from 'vitest'
import type { MentionRecord } from '../../../../src/model'
import { linkPieces } from '../../../../src/viewer/core/reading/link-pieces'
import { cutText, type Mark } from '../../../../src/viewer/core/text/cut-text'

const TEXT = 'French President Emmanuel Macron met him.'

const mention = (words: string, entity: string): MentionRecord => {
  const start = TEXT.indexOf(words)
  return {
    entity,
    document: 'd',
    start,
    end: start + words.length,
    text: words,
    form: 'name',
    rule: 'r',
    confidence: 1,
  }
}

const MACRON = mention('French President Emmanuel Macron', 'macron')
const FRANCE = mention('French', 'france')
const HIM = mention('him', 'putin')

const links = (marks: readonly Mark<string | MentionRecord>[]) =>
  linkPieces(cutText(TEXT, { start: 0, end: TEXT.length }, marks)).map((run) => [
    run.mention?.entity ?? null,
    run.pieces.map(({ text }) => text).join(''),
  ])

const asMark = (role: MentionRecord) => ({ role, start: role.start, end: role.end })

describe('names in an article', () => {
  it('are links, of names in one another the shortest where it stands', () => {
    expect(links([MACRON, FRANCE, HIM].map(asMark))).toEqual([
      ['france', 'French'],
      ['macron', ' President Emmanuel Macron'],
      [null, ' met '],
      ['putin', 'him'],
      [null, '.'],
    ])
  })

  it('are one link whatever else is marked in them', () => {
    const cue = { role: 'passage', start: 10, end: 20 }
    expect(links([asMark(MACRON), cue]).at(0)).toEqual(['macron', 'French President Emmanuel Macron'])
  })
})
