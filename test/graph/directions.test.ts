import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

/** The relations of a type as "source -> target", "<->" for reciprocal ones, with the number of their sentences. */
const relationsOf = (type: string, ...texts: readonly string[]): string[] =>
  extract(texts.map((text, index) => ({ path: `${index}.txt`, text })))
    .relations.filter((relation) => relation.type === type)
    .map(({ source, target, reciprocal, weight }) => `${source} ${reciprocal ? '<' : ''}-> ${target}: ${weight}`)

describe('what two do to one another', () => {
  it('is one reciprocal relation where the deed is the same for both: whoever hosted, they met', () => {
    const texts = ['Angela Merkel and Barack Obama met.', 'Barack Obama received Angela Merkel.']
    expect(relationsOf('consult', ...texts)).toEqual(['person:angela-merkel <-> person:barack-obama: 2'])
  })

  it('is two relations where one does it and the other suffers it', () => {
    expect(relationsOf('reject', 'Relations between Kenya and Uganda were strained.')).toEqual([
      'country:KE -> country:UG: 1',
      'country:UG -> country:KE: 1',
    ])
  })

  it('leaves its direction to what only one of them did', () => {
    const texts = ['Relations between Kenya and Uganda were strained.', "Kenya rejected Uganda's offer."]
    expect(relationsOf('reject', ...texts)).toEqual(['country:KE -> country:UG: 2', 'country:UG -> country:KE: 1'])
  })
})
