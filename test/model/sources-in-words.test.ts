import { describe, expect, it } from 'vitest'
import { namesOfSources } from '../../src/model'

const document = (outlet: string | null, title: string | null, path: string) => ({
  outlet,
  agency: null,
  copyOf: null,
  title,
  path,
})

const DOCUMENTS = new Map([
  ['a', document('outlet:post', 'Quay strike', 'a.txt')],
  ['b', document(null, 'Ferry lost', 'b.txt')],
  ['c', document(null, null, 'c.txt')],
])

const piece = (id: string) => ({ document: id, copyOf: null, relayedFrom: null })

describe('the names of the sources', () => {
  it('are those of outlets, or the title or path of an article that has none, quoted', () => {
    expect(namesOfSources(['c', 'a', 'b'].map(piece), DOCUMENTS, (id) => id.toUpperCase())).toEqual([
      'OUTLET:POST',
      '“Ferry lost”',
      '“c.txt”',
    ])
  })

  it('are ids where a graph folder lacks the article', () => {
    expect(namesOfSources([piece('x')], DOCUMENTS, (id) => id)).toEqual(['“x”'])
  })
})
