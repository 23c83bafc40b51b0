import { describe, expect, it } from 'vitest'
import type { EntityRecord, RelationType } from '../src/model'
import { assembleGraph, extractArticle } from '../src/pipeline'
import { readSeeds } from './support/read-seeds'

const graph = assembleGraph(readSeeds().map(extractArticle))
const entity = (id: string): EntityRecord | undefined => graph.entities.find((one) => one.id === id)
const relation = (source: string, type: RelationType, target: string) =>
  graph.relations.find((one) => one.source === source && one.type === type && one.target === target)

describe('the seed articles', () => {
  it.each([
    ['person:emmanuel-macron', 'Emmanuel Macron', ['Macron']],
    ['person:vladimir-putin', 'Vladimir Putin', ['Putin']],
    ['person:bashar-al-assad', 'Bashar al-Assad', ['Assad', 'Bashar Assad']],
    ['person:marine-le-pen', 'Marine Le Pen', ['Le Pen']],
    ['person:francois-hollande', 'Francois Hollande', ['Hollande']],
    ['person:donald-trump', 'Donald Trump', ['Trump']],
    ['person:peter-the-great', 'Peter the Great', []],
    ['person:james-nixey', 'James Nixey', ['Nixey']],
    ['country:RU', 'Russia', ['Russian', 'Russian Federation', 'Russians']],
    ['country:FR', 'France', ['French']],
    ['country:US', 'United States', ['U.S.', 'USA']],
    ['outlet:rt', 'RT', ['Russia Today']],
    ['organization:islamic-state', 'Islamic State', ['Daesh', 'ISIS', 'Islamic State group']],
  ])('name %s as one node with its aliases', (id, name, aliases) => {
    expect(entity(id)).toMatchObject({ name, aliases })
  })

  it('hold nobody from a "More news" line, nor any byline author', () => {
    const names = graph.entities.flatMap(({ name, aliases }) => [name, ...aliases]).join('; ')
    expect(names).not.toMatch(/De Gea|Tedros|Marawi|Texas|NBA|Old Trafford|Cheryl Sanders|Kamila Aliyeva/u)
  })

  it('hold no title, pronoun or description as a name', () => {
    const people = graph.entities
      .filter(({ type }) => type === 'person')
      .flatMap(({ name, aliases }) => [name, ...aliases])
    expect(people.filter((name) => /^(?:the|president|mr|he|his|they)\b/iu.test(name))).toEqual([])
  })

  it('say who leads what, who met whom, who backs and who accuses whom', () => {
    expect(relation('person:vladimir-putin', 'lead', 'country:RU')?.evidence.length).toBeGreaterThan(3)
    expect(relation('person:emmanuel-macron', 'lead', 'country:FR')).toBeDefined()
    expect(relation('person:emmanuel-macron', 'consult', 'person:vladimir-putin')).toMatchObject({ reciprocal: true })
    expect(relation('country:RU', 'support', 'person:bashar-al-assad')?.sources).toBe(2)
    expect(relation('person:francois-hollande', 'accuse', 'country:RU')).toBeDefined()
    expect(relation('country:RU', 'assault', 'place:aleppo')?.evidence[0]?.attributedTo).toBe(
      'person:francois-hollande',
    )
  })

  it('count a sentence that two articles share once', () => {
    const annexed =
      relation('country:RU', 'assault', 'place:crimea') ?? relation('country:RU', 'coerce', 'place:crimea')
    expect(annexed?.evidence).toHaveLength(2)
    expect(annexed?.weight).toBe(1)
  })

  it('keep what is only possible apart from what happened', () => {
    const hypothetical = relation('country:FR', 'cooperate', 'country:RU')?.evidence.find(({ text }) =>
      text.includes('could work together'),
    )
    expect(hypothetical).toMatchObject({ modality: 'hypothetical', attributedTo: 'person:emmanuel-macron' })
  })
})
