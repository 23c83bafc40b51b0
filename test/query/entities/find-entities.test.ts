import { describe, expect, it } from 'vitest'
import { type EntityFilter, findEntities, lookup } from '../../../src/query'
import { SMALL_GRAPH, STATEMENTS_GRAPH } from '../small-graph'

const names = (filter: EntityFilter, data = SMALL_GRAPH): readonly string[] =>
  findEntities(lookup(data), filter).map(({ name }) => name)

describe('entities', () => {
  it.each<readonly [string, EntityFilter, readonly string[]]>([
    ['how often they are mentioned', { minMentions: 4 }, ['Russia', 'Emmanuel Macron']],
    ['type and mentions', { type: 'person', minMentions: 2 }, ['Emmanuel Macron', 'Vladimir Putin']],
    ['words of an alias', { text: 'federation' }, ['Russia']],
    ['how many', { limit: 1 }, ['Russia']],
    ['nothing that is there', { text: 'atlantis' }, []],
  ])('are found by %s', (_, filter, expected) => expect(names(filter)).toEqual(expected))

  it('are found by the document that mentions them', () => {
    const mentioned = (id: string): readonly string[] =>
      STATEMENTS_GRAPH.entities
        .filter((entity) =>
          STATEMENTS_GRAPH.mentions.some((mention) => mention.entity === entity.id && mention.document === id),
        )
        .map(({ name }) => name)
        .toSorted()
    expect(names({ document: 'a' }, STATEMENTS_GRAPH).toSorted()).toEqual(mentioned('a'))
    expect(names({ document: 'b.txt' }, STATEMENTS_GRAPH).toSorted()).toEqual(mentioned('b'))
    expect(mentioned('a')).not.toEqual(mentioned('b'))
  })

  it('are refused by what there is not', () => {
    expect(() => names({ kind: 'person' } as object)).toThrow('There is no filter "kind". There are type, text,')
    expect(() => names({ type: 'persn' } as object)).toThrow('one or several of person, country')
    expect(() => names({ document: 'c' })).toThrow('No document')
  })
})
