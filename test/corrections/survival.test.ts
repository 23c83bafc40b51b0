import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORRECTION_ACTIONS, type Correction, type CorrectionAction, type GraphData } from '../../src/model'
import type { ArticleInput } from '../../src/pipeline'
import { findFaults, lookup, NameError } from '../../src/query'
import type { CorrectionWish } from '../../src/run/node'
import { checkCorrection } from '../../src/run/node/corrections/check-correction'
import { CorrectionError } from '../../src/run/node/corrections/correction-error'
import { draftCorrection } from '../../src/run/node/corrections/draft-correction'
import { readSeeds } from '../support/read-seeds'
import { articlesOf, build, correctionsFor, idsOf, wordsOf } from './corrected-graph'

const WISHES: readonly CorrectionWish[] = [
  { action: 'merge', entities: ['Emmanuel Macron', 'Francois Hollande'] },
  { action: 'split', entity: 'Vladimir Putin', documents: ['000_9ba8f87ad5fb39c3.txt'], as: 'Vladimir the Other' },
  { action: 'rename', entity: 'Syria', name: 'Syrian Arab Republic' },
  { action: 'hide', entity: 'Paris' },
  { action: 'retype', entity: 'RT', type: 'organization' },
]

describe('corrections', () => {
  const seeds = readSeeds()
  const corrections = correctionsFor(seeds, ...WISHES)
  const { data, outcomes } = build(seeds, corrections)
  const ofUser = ['country:SY', 'organization:rt', 'person:emmanuel-macron', 'person:vladimir-the-other']

  it('all apply, and leave every piece of evidence as it stands in its article', () => {
    expect(outcomes.map(({ problem }) => problem)).toEqual(WISHES.map(() => null))
    expect(idsOf(data)).toEqual(expect.arrayContaining(ofUser))
    expect(findFaults(data)).toEqual([])
  })

  it('give the same graph in any order of the articles', () => {
    expect(JSON.stringify(build([...seeds].reverse(), corrections).data)).toBe(JSON.stringify(data))
  })

  it('stay in force, with the ids they made, when an article is added', () => {
    const more = [...seeds, ...articlesOf('Prime minister Amina Diallo praised Emmanuel Macron in Lagos on Monday.')]
    const later = build(more, corrections)
    expect(later.outcomes).toEqual(outcomes)
    expect(idsOf(later.data)).toEqual(expect.arrayContaining(ofUser))
    expect(wordsOf(later.data, 'person:vladimir-the-other')).toEqual(wordsOf(data, 'person:vladimir-the-other'))
    expect(later.data.entities.filter(({ name }) => name === 'Paris')).toEqual([])
  })

  it('hold on to what they name by its mentions, whatever it is called by then', () => {
    const texts = ['President Okafor met Uhuru Kenyatta in Lagos on Monday.', 'Ngozi Okafor spoke on Tuesday.']
    const hidden = correctionsFor(articlesOf(...texts.slice(0, 1)), { action: 'hide', entity: 'Okafor' })
    const { data: later, outcomes: found } = build(articlesOf(...texts), hidden)
    expect(found[0]?.problem).toBeNull()
    expect(later.entities.filter(({ name }) => name.includes('Okafor'))).toEqual([])
  })

  it('hold on to it by name where the articles are others', () => {
    const [hide] = correctionsFor(articlesOf('Ngozi Okafor met Uhuru Kenyatta in Lagos.'), {
      action: 'hide',
      entity: 'Ngozi Okafor',
    })
    const { data: later } = build(articlesOf('Ngozi Okafor spoke in Paris on Tuesday.'), hide ? [hide] : [])
    expect(later.entities.map(({ name }) => name)).not.toContain('Ngozi Okafor')
  })

  it('change nothing and say so where what they name is not in the articles', () => {
    const others = articlesOf('Amina Diallo met Awa Ndiaye in Dakar on Monday.')
    const { data: later, outcomes: found } = build(others, corrections)
    expect(later).toEqual(build(others).data)
    expect(found.map(({ id }) => id)).toEqual(corrections.map(({ id }) => id))
    for (const { problem } of found) expect(problem).toContain('nothing in the articles is')
  })

  it('have ids of their own, also where the same is decided again', () => {
    const [there, back] = ['Moscow on the Volga', 'Lagos'].map(
      (name) => ({ action: 'rename', entity: name === 'Lagos' ? 'Moscow on the Volga' : 'Lagos', name }) as const,
    )
    const made = there && back ? correctionsFor(articlesOf('Amina Diallo spoke in Lagos.'), there, back, there) : []
    expect(made).toHaveLength(3)
    expect(new Set(made.map(({ id }) => id)).size).toBe(3)
  })
})

/** Decisions by numbers, which are taken of whatever the graph holds by then. */
const DECISIONS = fc.array(fc.record({ kind: fc.nat(4), one: fc.nat(200), other: fc.nat(200), place: fc.nat(500) }), {
  minLength: 1,
  maxLength: 6,
})
type Decision = { readonly kind: number; readonly one: number; readonly other: number; readonly place: number }

function wishOf(data: GraphData, { kind, one, other, place }: Decision): CorrectionWish {
  const [a, b] = [one, other].map((number) => data.entities[number % data.entities.length]?.id ?? '')
  const [entity = '', second = ''] = [a, b]
  const mention = data.mentions[place % data.mentions.length]
  const wishes: readonly CorrectionWish[] = [
    { action: 'merge', entities: [entity, second] },
    {
      action: 'split',
      entity: mention?.entity ?? '',
      mentions: mention ? [{ document: mention.document, start: mention.start, end: mention.end }] : [],
      as: 'Somebody Else',
    },
    { action: 'rename', entity, name: data.entities[other % data.entities.length]?.name ?? '' },
    { action: 'hide', entity },
    { action: 'retype', entity, type: 'topic' },
  ]
  return wishes[kind] ?? { action: 'hide', entity }
}

/** What a user ends up with who tries all this; what would change nothing is refused. */
function decide(articles: readonly ArticleInput[], decisions: readonly Decision[]): readonly Correction[] {
  let made: readonly Correction[] = []
  for (const decision of decisions) {
    const { data } = build(articles, made)
    try {
      const taken = new Set(made.map(({ id }) => id))
      made = [...made, draftCorrection(lookup(data), wishOf(data, decision), taken)]
    } catch (error) {
      // Refused: two names of one entity, or a type or a name that it has.
      if (!(error instanceof CorrectionError || error instanceof NameError)) throw error
    }
  }
  return made
}

describe('whatever is decided', () => {
  const articles = readSeeds().slice(0, 2)
  const [first, second] = articles
  const plain = build(articles).data
  const sentences = new Set(
    plain.relations.flatMap(({ evidence }) =>
      evidence.map(({ document, start, end }) => `${document} ${start} ${end}`),
    ),
  )

  it('the graph holds, lines can be read again, ids are unique, no sentence is new, and the order of articles changes nothing', () => {
    const applied = new Set<CorrectionAction>()
    fc.assert(
      fc.property(DECISIONS, (decisions) => {
        const corrections = decide(articles, decisions)
        const { data, outcomes } = build(articles, corrections)
        for (const [index, correction] of corrections.entries()) {
          if (outcomes[index]?.problem === null) applied.add(correction.action)
          expect(checkCorrection(JSON.parse(JSON.stringify(correction)))).toEqual(correction)
        }
        expect(findFaults(data)).toEqual([])
        expect(new Set(idsOf(data)).size).toBe(data.entities.length)
        expect(data.documents.map(({ text }) => text)).toEqual(plain.documents.map(({ text }) => text))
        const isSplit = corrections.some(({ action }) => action === 'split')
        for (const { document, start, end } of data.relations.flatMap(({ evidence }) => evidence)) {
          expect(isSplit || sentences.has(`${document} ${start} ${end}`)).toBe(true)
        }
        const swapped = first && second ? [second, first] : []
        expect(JSON.stringify(build(swapped, corrections).data)).toBe(JSON.stringify(data))
      }),
      { numRuns: 12, seed: 7 },
    )
    expect([...applied].sort()).toEqual([...CORRECTION_ACTIONS].sort())
  })
})
