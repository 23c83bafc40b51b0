import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../../src/model'
import { findNeighbours, findRelations, lookup, NameError, type RelationFilter } from '../../../src/query'
import { anyGraph, ENTITIES, shuffled } from '../any-graph'
import { SMALL_GRAPH } from '../small-graph'

const graph = lookup(SMALL_GRAPH)
const found = (name: string, filter: RelationFilter = {}) =>
  findNeighbours(graph, name, filter).map(({ entity, relations }) => [entity.name, relations.map(({ type }) => type)])

describe('the neighbours of an entity', () => {
  it('come best evidenced first, with all that joins them', () => {
    expect(found('Macron')).toEqual([
      ['Russia', ['accuse', 'agree']],
      ['Vladimir Putin', ['consult']],
    ])
  })

  it.each<readonly [string, string, RelationFilter, unknown]>([
    ['of one type of relation', 'Macron', { type: 'agree' }, [['Russia', ['agree']]]],
    ['to whom it does something', 'Russia', { from: 'Russia' }, [['France', ['threaten']]]],
    [
      'who do something to it',
      'France',
      { to: 'France', toType: 'country', fromType: 'person' },
      [['Émile Zola', ['support']]],
    ],
    ['of a type', 'Macron', { toType: 'person' }, [['Vladimir Putin', ['consult']]]],
    ['named together with it, when asked for', 'Macron', { type: 'comention' }, [['France', ['comention']]]],
    ['as many as are asked for', 'Macron', { limit: 1 }, [['Russia', ['accuse', 'agree']]]],
    ['of whom there are none', 'Le Monde', {}, []],
  ])('are, with a filter, those %s', (_, name, filter, expected) => expect(found(name, filter)).toEqual(expected))

  it('have the weight and the sources of what joins them, who says two things counted once', () => {
    expect(findNeighbours(graph, 'Macron')[0]).toMatchObject({ weight: 3, sources: 2 })
    expect(findNeighbours(graph, 'Macron', { outlet: 'Le Monde' })[0]).toMatchObject({ weight: 2, sources: 1 })
  })

  it('are not found by a name that is unknown', () => {
    expect(() => findNeighbours(graph, 'Nobody at all')).toThrow(NameError)
  })

  const anyId = fc.constantFrom(...ENTITIES.map(({ id }) => id))

  it('have just the relations that the entity has with others', () => {
    fc.assert(
      fc.property(anyGraph, anyId, fc.boolean(), (data, entity, comention) => {
        const neighbours = findNeighbours(lookup(data), entity, { comention })
        const relations = findRelations(lookup(data), { entity, comention }).filter(
          ({ source, target }) => source !== target,
        )
        expect(neighbours.flatMap((neighbour) => neighbour.relations.map(({ id }) => id)).sort()).toEqual(
          relations.map(({ id }) => id).sort(),
        )
        for (const neighbour of neighbours) {
          const ends = new Set([entity, neighbour.entity.id])
          const joining = relations.filter(({ source, target }) => ends.has(source) && ends.has(target))
          const evidence = joining.flatMap((relation) => relation.evidence)
          const sources = sourcesOf(evidence, new Map(data.documents.map((document) => [document.id, document])))
          expect(neighbour.relations).toEqual(joining)
          expect(neighbour.sources).toBe(sources.length)
        }
      }),
    )
  })

  it('are each other’s neighbours, by the same evidence', () => {
    fc.assert(
      fc.property(anyGraph, anyId, (data, entity) => {
        for (const { entity: other, ...joined } of findNeighbours(lookup(data), entity)) {
          const back = findNeighbours(lookup(data), other.id).find((neighbour) => neighbour.entity.id === entity)
          expect(back).toMatchObject(joined)
        }
      }),
    )
  })

  it('do not depend on the order of what the graph holds', () => {
    fc.assert(
      fc.property(anyGraph, anyId, (data, entity) => {
        expect(findNeighbours(lookup(shuffled(data)), entity)).toEqual(findNeighbours(lookup(data), entity))
      }),
    )
  })
})
