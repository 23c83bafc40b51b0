import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { type DenialFilter, findDenials, lookup, NameError } from '../../../src/query'

const DATA = extract([
  {
    path: 'a.md',
    text: '---\noutlet: The Daily Post\ndate: 2017-05-29\n---\nLaos accused Nepal of stealing a bell. Nepal rejected the Laotian allegation.',
  },
  {
    path: 'b.md',
    text: '---\noutlet: The Evening News\ndate: 2016-03-01\n---\nKenya accused Uganda of lying. Uganda denied the accusation. Kenya thanked Laos.',
  },
])
const graph = lookup(DATA)
const found = (filter: DenialFilter = {}) =>
  findDenials(graph, filter).map(({ by, relation, reject }) => [by.name, relation.id, reject?.id ?? null])

const BELL = ['Nepal', 'country:LA~accuse~country:NP', 'country:NP~reject~country:LA']
const LIE = ['Uganda', 'country:KE~accuse~country:UG', null]

describe('denials', () => {
  it('come by date, each with who denies, the relation denied and that which denies it', () => {
    expect(found().map(([by, relation]) => [by, relation])).toEqual([
      ['Uganda', 'country:KE~accuse~country:UG'],
      ['Nepal', 'country:LA~accuse~country:NP'],
    ])
    expect(found({ by: 'Nepal' })).toEqual([BELL])
  })

  it('have the sentence that denies and the sentence denied', () => {
    const [row] = findDenials(graph, { by: 'Nepal' })
    expect(row?.denial.text).toBe('Nepal rejected the Laotian allegation.')
    expect(row?.evidence.text).toBe('Laos accused Nepal of stealing a bell.')
    expect(row?.relation.evidence).toContain(row?.evidence)
  })

  it.each<readonly [string, DenialFilter, number, readonly string[]]>([
    ['who denies', { by: 'Uganda' }, 1, ['Uganda']],
    ['an end of what is denied', { entity: 'Laos' }, 1, ['Nepal']],
    ['the type of what is denied', { type: 'accuse' }, 2, ['Uganda', 'Nepal']],
    ['a type that nobody denies', { type: ['support'] }, 0, []],
    ['the earliest publication', { since: '2017' }, 1, ['Nepal']],
    ['the latest publication', { until: '2016' }, 1, ['Uganda']],
    ['the outlet of the denial', { outlet: 'The Daily Post' }, 1, ['Nepal']],
    ['the article of the denial', { document: 'b.md' }, 1, ['Uganda']],
    ['words of the denial', { text: 'reject LAOT' }, 1, ['Nepal']],
    ['words of what is denied, which the denial has not', { text: 'bell' }, 0, []],
    ['how many', { limit: 1 }, 1, ['Uganda']],
  ])('are found by %s', (_, filter, count, names) => {
    expect(found(filter).map(([by]) => by)).toEqual(names)
    expect(found(filter)).toHaveLength(count)
  })

  it('can be had without those that are copied', () => {
    const relations = DATA.relations.map((relation) => ({
      ...relation,
      denials: relation.denials.map((denial) => ({ ...denial, copyOf: 'elsewhere' })),
    }))
    expect(findDenials(lookup({ ...DATA, relations }), { copies: false })).toEqual([])
    expect(findDenials(lookup({ ...DATA, relations }), { copies: true })).toHaveLength(2)
  })

  it('are refused by what there is not', () => {
    expect(() => found({ by: 'Nobody at all' })).toThrow(NameError)
    expect(() => found({ of: 'Laos' } as object)).toThrow('There is no filter "of". There are by, entity, type,')
  })

  it('that reject nobody by name give no relation of their own', () => {
    expect(found({ entity: 'Kenya' })).toEqual([LIE])
  })
})
