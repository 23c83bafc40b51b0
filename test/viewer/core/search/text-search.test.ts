import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../../../../src/model'
import { buildTextSearch } from '../../../../src/viewer/core/search/text-search'

const document = (id: string, title: string | null, text: string, published: string): DocumentRecord => ({
  ...{ id, path: `${id}.txt`, url: null, title, outlet: null, agency: null, authors: [], published },
  ...{ language: 'en', copyOf: null, body: [{ start: 0, end: text.length }], text },
})

const DOCUMENTS = new Map(
  [
    document('a', 'Talks on quotas', 'The port was closed.', '2031-04-02'),
    document('b', null, 'The port reopened.', '2031-04-05'),
    document('c', 'Long', Array.from({ length: 30_000 }, () => 'herring').join(' '), '2031-04-01'),
  ].map((one) => [one.id, one]),
)

async function build() {
  let pauses = 0
  const search = await buildTextSearch({ documents: DOCUMENTS, relations: new Map() }, async () => {
    pauses++
  })
  return { search, pauses }
}

describe('the search through articles', () => {
  it('finds sentences, the latest first among equals', async () => {
    const { search } = await build()
    expect(search.sentences('port').items.map((item) => item.document)).toEqual(['b', 'a'])
  })

  it('finds articles by title, and one without a title by its file', async () => {
    const { search } = await build()
    expect(search.articles('quota').items.map(({ id }) => id)).toEqual(['a'])
    expect(search.articles('b.txt').items.map(({ id }) => id)).toEqual(['b'])
  })

  it('lets others work before it begins and whenever it has taken much in', async () => {
    expect((await build()).pauses).toBeGreaterThan(1)
  })
})
