import { describe, expect, it } from 'vitest'
import { eachRelation, findRelations, lookup, NameError, type RelationFilter } from '../../../src/query'
import { SMALL_GRAPH } from '../small-graph'

const graph = lookup(SMALL_GRAPH)
const asked = (filter: object) => () => findRelations(graph, filter as RelationFilter)

describe('a filter that there is not', () => {
  it.each([
    [{ form: 'Macron' }, 'There is no filter "form". There are from, to,'],
    [{ type: 'acuse' }, 'The filter "type" takes one or several of agree, consult,'],
    [{ type: ['accuse', 'acuse'] }, 'not ["accuse","acuse"]'],
    [{ quadrant: 'conflict' }, 'verbal conflict'],
    [{ modality: 'certain' }, 'hypothetical'],
    [{ standing: 'denied' }, 'asserted, future, hypothetical, historical, negated, not "denied"'],
    [{ sourceOutlet: ['Le Monde', 7] }, 'one or several names, aliases, ids or null'],
    [{ fromType: 'country:FR' }, 'person, country'],
    [{ since: 'May 2017' }, 'The filter "since" takes a date such as 2017, 2017-05 or 2017-05-30, not "May 2017".'],
    [{ until: '2017-02-30' }, '"until"'],
    [{ between: ['France'] }, 'The filter "between" takes two or more names, not ["France"].'],
    [{ between: 'France' }, 'two or more names'],
    [{ minSources: '2' }, 'The filter "minSources" takes a number from 0, not "2".'],
    [{ minSources: Number.NaN }, 'not NaN'],
    [{ minConfidence: 80 }, 'The filter "minConfidence" takes a number from 0 to 1, not 80.'],
    [{ negated: 'yes' }, 'true or false'],
    [{ from: null }, 'a name, an alias or an id, not null'],
    [{ dateFrom: 'headline' }, 'one of sentence, article'],
    [{ text: /meddling/ }, 'words'],
    [{ document: 'c.txt' }, 'No document has the id or the path "c.txt".'],
  ])('%o is refused in words that help', (filter, words) => {
    expect(asked(filter)).toThrow(RangeError)
    expect(asked(filter)).toThrow(words)
  })

  it('is refused at once, not when the first relation is taken', () => {
    expect(() => eachRelation(graph, { from: 'Nobody at all' })).toThrow(NameError)
    expect(() => eachRelation(graph, { since: 'never' })).toThrow(RangeError)
  })

  it('is not one that is left undefined', () => {
    expect(findRelations(graph, { from: undefined, limit: undefined })).toEqual(findRelations(graph))
  })

  it('is shown no longer than a message can bear', () => {
    expect(asked({ since: 'x'.repeat(1e6) })).toThrow(/^.{0,300}$/)
  })
})
