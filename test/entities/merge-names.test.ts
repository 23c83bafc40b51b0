import { describe, expect, it } from 'vitest'
import { body, counts, merge, type Named, person, readArticles } from './read-articles'

const ofState = (name: string, owner: string): Named => ({ type: 'organization', names: [name], owner })

describe('bodies across articles', () => {
  it.each([
    ['Tamarind Works', 'Tamarind Works Ltd.'],
    ['Tamarind Works Inc.', 'The Tamarind Works Company'],
    ['Tamarind Works', 'Tamarind Works'],
  ])('"%s" and "%s" are one', (a, b) => {
    expect(counts([body(a)], [body(b)])).toHaveLength(1)
  })

  it.each([
    ['Tamarind', 'Tamarind Europe'],
    ['Tamarind', 'Tamarind Foundation'],
    ['Tamarind', 'Tamarind Commercial Lending'],
  ])('"%s" and "%s" stay two', (a, b) => {
    expect(counts([body(a)], [body(b)])).toHaveLength(2)
  })

  it('are one under a short name that another article uses beside the full one', () => {
    expect(counts([body('Harbour Workers Union', 'HWU')], [body('HWU')])).toEqual([
      'organization:harbour-workers-union 2',
    ])
    expect(counts([body('Tamarind Oakes', 'Tamarind')], [body('Tamarind')])).toHaveLength(1)
  })

  it('leave a short name alone that stands for two', () => {
    const articles = [[body('Tamarind Oakes', 'Tamarind')], [body('Tamarind Steel', 'Tamarind')], [body('Tamarind')]]
    expect(counts(...articles)).toHaveLength(3)
  })

  it('are not one for initials that no article explains', () => {
    expect(counts([body('Harbour Workers Union')], [body('HWU')])).toHaveLength(2)
  })

  it('keep the type of the known thing that an article calls so', () => {
    const known: Named = { type: 'organization', names: ['Nokia', 'Nokia Oakes'], known: 'organization:nokia' }
    expect(counts([known], [person('Nokia Oakes')])).toEqual(['organization:nokia 2'])
  })
})

describe('bodies that every state has', () => {
  it('are as many as there are states', () => {
    const articles = [
      [ofState('Turkish Foreign Ministry', 'country:TR')],
      [ofState('Foreign Ministry', 'country:TR')],
      [ofState('Ministry of Foreign Affairs', 'country:PE')],
    ]
    expect(counts(...articles)).toEqual([
      'organization:foreign-ministry-peru 1',
      'organization:foreign-ministry-turkey 2',
    ])
  })

  it('are named with their state', () => {
    const { entities } = merge(readArticles([[ofState('Ministry of Defence of Ukraine', 'country:UA')]]))
    expect(entities[0]).toMatchObject({
      name: 'Defense Ministry (Ukraine)',
      aliases: ['Ministry of Defence of Ukraine'],
    })
  })

  it('are one with little confidence where nothing tells whose they are', () => {
    const { judgements } = merge(readArticles([[body('Constitutional Court')], [body('Constitutional Court')]]))
    expect(judgements).toEqual([expect.objectContaining({ verdict: 'same', score: 0.5 })])
  })
})
