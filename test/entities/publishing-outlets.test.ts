import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

/** The graph of articles by these outlets, each saying the same in words of its own. */
const graphOf = (...outlets: readonly string[]) =>
  extract(
    outlets.map((outlet, index) => ({
      path: `${index}.md`,
      text: `---\noutlet: ${outlet}\n---\n${['Kenya accused Uganda of theft.', 'Uganda was blamed by Kenya for a loss.'][index]}`,
    })),
  )

const outletsOf = (graph: ReturnType<typeof graphOf>) => graph.documents.map(({ outlet }) => outlet)

describe('a publishing outlet', () => {
  it.each([
    ['with its article and without', 'The Lakeside Ledger', 'Lakeside Ledger', 'outlet:lakeside-ledger'],
    ['by its full name and its letters', 'AFP', 'Agence France-Presse', 'outlet:agence-france-presse'],
    ['in capitals', 'LAKESIDE LEDGER', 'Lakeside Ledger', 'outlet:lakeside-ledger'],
  ])('is one, and one source, %s', (_, one, other, id) => {
    const graph = graphOf(one, other)
    expect(new Set(outletsOf(graph))).toEqual(new Set([id]))
    expect(graph.relations.filter(({ type }) => type === 'accuse').map(({ sources }) => sources)).toEqual([1])
  })

  it('has all its names, whatever the order of the articles', () => {
    const names = graphOf('The Lakeside Ledger', 'Lakeside Ledger').entities.filter(({ type }) => type === 'outlet')
    expect(names.flatMap(({ name, aliases }) => [name, ...aliases]).sort()).toEqual([
      'Lakeside Ledger',
      'The Lakeside Ledger',
    ])
  })

  it('is not another of a like name', () => {
    expect(new Set(outletsOf(graphOf('Lakeside Ledger', 'Lakeside Herald'))).size).toBe(2)
  })
})
