import { describe, expect, it } from 'vitest'
import { findRelations, lookup, NameError, type RelationFilter } from '../../../src/query'
import { SMALL_GRAPH } from '../small-graph'

const graph = lookup(SMALL_GRAPH)
const found = (filter: RelationFilter): readonly string[] => findRelations(graph, filter).map(({ id }) => id)

const ACCUSE = 'person:emmanuel-macron|accuse|country:RU'
const AGREE = 'person:emmanuel-macron|agree|country:RU'
const CONSULT = 'person:emmanuel-macron|consult|person:vladimir-putin'
const COMENTION = 'person:emmanuel-macron|comention|country:FR'
const SUPPORT = 'person:emile-zola|support|country:FR'
const THREATEN = 'country:RU|threaten|country:FR'

describe('the relations that match', () => {
  const cases: readonly (readonly [string, RelationFilter, readonly string[]])[] = [
    ['no filter gives all but comention, best evidenced first', {}, [ACCUSE, THREATEN, SUPPORT, AGREE, CONSULT]],
    ['an actor by alias', { from: 'macron' }, [ACCUSE, AGREE, CONSULT]],
    ['a reciprocal relation goes both ways', { from: 'Putin' }, [CONSULT]],
    ['a recipient', { to: 'Russian Federation' }, [ACCUSE, AGREE]],
    ['actor and recipient', { from: 'Macron', to: 'Russia', type: 'agree' }, [AGREE]],
    ['two entities in either direction', { between: ['France', 'Russia'] }, [THREATEN]],
    ['an entity between itself is nothing', { between: ['France', 'France'] }, []],
    ['an entity at either end', { entity: 'country:fr' }, [THREATEN, SUPPORT]],
    ['several types', { type: ['support', 'threaten'] }, [THREATEN, SUPPORT]],
    ['comention by its type', { type: 'comention' }, [COMENTION]],
    ['comention when asked for', { entity: 'France', comention: true }, [THREATEN, SUPPORT, COMENTION]],
    ['at least two sources', { minSources: 2 }, [ACCUSE]],
    ['what is denied', { negated: true }, [THREATEN]],
    ['what is to come', { modality: ['future', 'historical'] }, [AGREE]],
    ['what an outlet published', { outlet: 'The Post', type: 'accuse' }, [ACCUSE]],
    ['whose words', { attributedTo: 'Putin' }, [AGREE]],
    ['words of the sentence that begin so, in any case', { text: 'MEDDL accus' }, [ACCUSE]],
    ['words that only stand inside others are not found', { text: 'eddling' }, []],
    ['diacritics do not matter', { text: 'emile' }, [SUPPORT]],
    ['a pattern is only a word', { text: '.*' }, [ACCUSE, THREATEN, SUPPORT, AGREE, CONSULT]],
    ['at most so many', { limit: 2 }, [ACCUSE, THREATEN]],
    ['since a day', { since: '2017-05-29' }, [THREATEN, ACCUSE, CONSULT]],
    ['since a later day', { since: '2017-05-30' }, []],
    ['until a month, its last day included', { until: '2017-05' }, [THREATEN, ACCUSE, CONSULT]],
    ['until a year before', { until: '2016' }, []],
  ]
  it.each(cases)('%s', (_, filter, expected) => expect(found(filter)).toEqual(expected))

  it('keep only the evidence that matches, and count sources and weight anew', () => {
    const [relation] = findRelations(graph, { type: 'accuse', outlet: 'Le Monde' })
    expect(relation).toMatchObject({
      id: ACCUSE,
      weight: 1,
      sources: 1,
      firstSeen: '2017-06-02',
      lastSeen: '2017-06-02',
    })
    expect(relation?.evidence.map(({ document }) => document)).toEqual(['b'])
  })

  it('must have the sources among the evidence that matches', () => {
    expect(found({ type: 'accuse', outlet: 'Le Monde', minSources: 2 })).toEqual([])
  })

  it('are not found by a name that is unknown', () => {
    expect(() => findRelations(graph, { from: 'Nobody at all' })).toThrow(NameError)
  })

  it('take as outlet only what is one', () => {
    expect(() => findRelations(graph, { outlet: 'Macron' })).toThrow(NameError)
  })
})
