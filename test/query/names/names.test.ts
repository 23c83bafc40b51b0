import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityRecord, MentionRecord } from '../../../src/model'
import { NameError, NameIndex } from '../../../src/query'
import { editDistance } from '../../../src/query/names/edit-distance'
import { SMALL_GRAPH } from '../small-graph'

const names = new NameIndex(SMALL_GRAPH.entities)

function errorOf(ask: () => unknown): NameError {
  try {
    ask()
  } catch (error) {
    if (error instanceof NameError) return error
  }
  throw new Error('no NameError was thrown')
}

describe('a name', () => {
  it.each([
    ['Emmanuel Macron', 'person:emmanuel-macron'],
    ['MACRON', 'person:emmanuel-macron'],
    ['  macron ', 'person:emmanuel-macron'],
    ['emile zola', 'person:emile-zola'],
    ['ÉMILE  ZOLA', 'person:emile-zola'],
    ['country:FR', 'country:FR'],
    ['COUNTRY:fr', 'country:FR'],
    ['russian federation', 'country:RU'],
  ])('%s stands for %s', (word, id) => expect(names.resolve(word).id).toBe(id))

  it('that is misspelt is an error with the nearest names', () => {
    const error = errorOf(() => names.resolve('Macrno'))
    expect(error.reason).toBe('unknown')
    expect(error.candidates[0]?.id).toBe('person:emmanuel-macron')
    expect(error.message).toContain('Emmanuel Macron (person:emmanuel-macron)')
  })

  it('of which only the beginning is given is an error with the whole name', () => {
    expect(errorOf(() => names.resolve('vlad')).candidates[0]?.id).toBe('person:vladimir-putin')
  })

  it('that is misspelt is rather a whole name than a part of one', () => {
    const [one] = SMALL_GRAPH.entities as [EntityRecord]
    const index = new NameIndex([
      { ...one, id: 'topic:ties', name: 'ties between Paris and Moscow', aliases: [], mentions: 9 },
      { ...one, id: 'place:moscow', name: 'Moscow', aliases: [], mentions: 1 },
    ])
    expect(errorOf(() => index.resolve('Moscou')).candidates.map(({ id }) => id)).toEqual([
      'place:moscow',
      'topic:ties',
    ])
  })

  it('that only stands for an entity here and there is an error with that entity', () => {
    const [mention] = SMALL_GRAPH.mentions as [MentionRecord]
    const index = new NameIndex(SMALL_GRAPH.entities, () => [{ ...mention, entity: 'country:RU', text: 'Kremlin' }])
    expect(errorOf(() => index.resolve('kremlin')).candidates.map(({ id }) => id)).toEqual(['country:RU'])
  })

  it('like nothing in the graph is an error without candidates', () => {
    expect(errorOf(() => names.resolve('qqqqqqqqqqqq')).candidates).toEqual([])
  })

  it.each(['', '   ', '!!!', '.*', '\u001b[31m'])('without letters (%j) is unknown', (word) => {
    expect(errorOf(() => names.resolve(word)).reason).toBe('unknown')
  })

  it('that two entities share is an error that lists both', () => {
    const [one] = SMALL_GRAPH.entities as [EntityRecord]
    const twins = [
      { ...one, id: 'person:brigitte-macron', name: 'Brigitte Macron', aliases: ['Macron'] },
      { ...one, id: 'person:emmanuel-macron', name: 'Emmanuel Macron', aliases: ['Macron'] },
    ]
    const error = errorOf(() => new NameIndex(twins).resolve('Macron'))
    expect(error.reason).toBe('ambiguous')
    expect(error.candidates.map(({ id }) => id)).toEqual(['person:brigitte-macron', 'person:emmanuel-macron'])
  })

  it('goes before an alias', () => {
    const [one] = SMALL_GRAPH.entities as [EntityRecord]
    const index = new NameIndex([
      { ...one, id: 'place:paris', name: 'Paris', aliases: [] },
      { ...one, id: 'country:FR', name: 'France', aliases: ['Paris'] },
    ])
    expect(index.resolve('paris').id).toBe('place:paris')
  })

  it('can be asked for among one type of entity', () => {
    expect(names.resolve('le monde', 'outlet').id).toBe('outlet:le-monde')
    expect(errorOf(() => names.resolve('Macron', 'outlet')).message).toContain('No outlet is called "Macron"')
    expect(errorOf(() => names.resolve('Macron', 'outlet')).candidates.every(({ type }) => type === 'outlet')).toBe(
      true,
    )
  })
})

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('of %j and %j is %i', (a, b, expected) => expect(editDistance(a, b)).toBe(expected))

  it('is symmetric, zero only for equals, and no longer than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
