import { describe, expect, it } from 'vitest'
import { articlesOf, build, corrected, wordsOf } from './corrected-graph'

const evidenceOf = (data: ReturnType<typeof build>['data'], source: string, type: string, target: string) =>
  data.relations.find(({ id }) => id === `${source}~${type}~${target}`)?.evidence ?? []

describe('with a mention that is split off goes', () => {
  const articles = articlesOf(
    'President Uhuru Kenyatta praised Ngozi Okafor in Nairobi on Monday. Okafor said that Kenya had attacked Somalia. Kenyatta thanked Okafor.',
  )
  const { data: before } = build(articles)
  const [KENYATTA, OKAFOR, OTHER] = ['person:uhuru-kenyatta', 'person:ngozi-okafor', 'person:another-okafor']
  /** The graph after the mention of Okafor that stands at a place in the text is made somebody else. */
  const without = (start: number) =>
    corrected(articles, {
      action: 'split',
      entity: OKAFOR,
      mentions: [{ document: '0.txt', start, end: start + 'Okafor'.length }],
      as: 'Another Okafor',
    }).data
  const text = articles[0]?.text ?? ''

  it('what it is said to have said', () => {
    const attributed = (data: typeof before) =>
      evidenceOf(data, 'country:KE', 'assault', 'country:SO').map(({ attributedTo }) => attributedTo)
    expect(attributed(before)).toEqual([OKAFOR])
    expect(attributed(without(text.indexOf('Okafor said')))).toEqual([OTHER])
    expect(attributed(without(text.indexOf('Okafor.')))).toEqual([OKAFOR])
  })

  it('what others did to it, and nothing that they did to the rest', () => {
    const data = without(text.indexOf('Okafor.'))
    const thanks = before.relations.filter(
      ({ source, target, evidence }) =>
        source === KENYATTA && target === OKAFOR && evidence.some((one) => one.text.includes('thanked')),
    )
    expect(thanks).toHaveLength(1)
    const type = thanks[0]?.type ?? ''
    expect(evidenceOf(data, KENYATTA, type, OTHER).map((one) => one.text)).toEqual(['Kenyatta thanked Okafor.'])
    expect(evidenceOf(data, KENYATTA, type, OKAFOR).map((one) => one.text)).not.toContain('Kenyatta thanked Okafor.')
  })
})

describe('with a denial that is split off', () => {
  const articles = articlesOf('Ngozi Okafor met Uhuru Kenyatta on Sunday. Later Okafor denied insulting Kenyatta.')
  const deniersOf = (data: ReturnType<typeof build>['data'], id: string) =>
    data.relations.find((relation) => relation.id === id)?.denials.map(({ by }) => by)

  it('goes what it denies in the same sentence', () => {
    const start = articles[0]?.text.lastIndexOf('Okafor') ?? 0
    const mention = { document: '0.txt', start, end: start + 'Okafor'.length }
    const wish = { action: 'split', entity: 'person:ngozi-okafor', mentions: [mention], as: 'Another Okafor' } as const
    const insult = (who: string): string => `person:${who}~accuse~person:uhuru-kenyatta`
    expect(deniersOf(build(articles).data, insult('ngozi-okafor'))).toEqual(['person:ngozi-okafor'])
    expect(deniersOf(corrected(articles, wish).data, insult('another-okafor'))).toEqual(['person:another-okafor'])
  })
})

describe('an outlet that is hidden', () => {
  const paper = (name: string, date: string, body: string): string =>
    `A bridge opens\n\n${name}\n\nPublished: ${date}\n\n${body}`
  const articles = articlesOf(
    paper(
      'The Daily Ledger',
      'May 30, 2017',
      'Kenya attacked Somalia with forty boats at dawn, according to Reuters. Nobody was hurt in the old town.',
    ),
    paper(
      'The Morning Chronicle',
      'May 31, 2017',
      'Reuters reported that Kenya attacked Somalia from the sea. The rain went on over the hills for days.',
    ),
  )
  const attackIn = ({ data }: ReturnType<typeof build>) =>
    data.relations.find(({ id }) => id === 'country:KE~assault~country:SO')

  it('goes on counting as the one source of those who pass on its report, and nothing points to it', () => {
    expect(attackIn(build(articles))).toMatchObject({ sources: 1, weight: 2 })
    const attack = attackIn(corrected(articles, { action: 'hide', entity: 'Reuters' }))
    expect(attack).toMatchObject({ sources: 1, weight: 2 })
    expect(attack?.evidence.map(({ relayedFrom }) => relayedFrom)).toEqual([null, null])
  })
})

describe('a split by name', () => {
  it('takes what was published under that name along', () => {
    const articles = ['Sputnik', 'RT'].map((outlet, index) => ({
      path: `${index}.txt`,
      text: `Talks fail again in town ${index}\n\nJane Doe\nMay 3, 2019\n\nKenya met Somalia for talks on day ${index}, ${outlet} reported. Nobody knew why they had failed.\n\nOther reports by ${outlet}`,
    }))
    const merge = { action: 'merge', entities: ['outlet:sputnik', 'outlet:rt'] } as const
    const split = { action: 'split', entity: 'outlet:sputnik', names: ['RT'] } as const
    const outletOf = (path: string, ...wishes: readonly (typeof merge | typeof split)[]) =>
      corrected(articles, ...wishes).data.documents.find((document) => document.path === path)?.outlet
    expect(outletOf('1.txt', merge)).toBe('outlet:sputnik')
    expect(outletOf('1.txt', merge, split)).toBe('outlet:rt')
    expect(outletOf('0.txt', merge, split)).toBe('outlet:sputnik')
  })

  it('leaves alone who has a fuller name in his article', () => {
    const articles = articlesOf(
      'President George Bush spoke in Lagos on Monday. Bush praised Nigeria.',
      'Bush met Ngozi Okafor in Paris on Tuesday.',
    )
    const wish = { action: 'split', entity: 'George Bush', names: ['Bush'], as: 'Another Bush' } as const
    const { data } = corrected(articles, wish)
    expect(wordsOf(data, 'person:another-bush')).toEqual(['Bush'])
    expect([...wordsOf(data, 'person:george-bush')].sort()).toEqual(['Bush', 'George Bush'])
  })

  it('takes whoever goes by the name where nobody has no fuller one', () => {
    const articles = articlesOf(
      'President George Bush spoke in Lagos on Monday. Bush praised Nigeria.',
      'President George Bush met Ngozi Okafor in Paris on Tuesday.',
    )
    const wish = { action: 'split', entity: 'George Bush', names: ['Bush'], as: 'Another Bush' } as const
    const { data } = corrected(articles, wish)
    expect([...wordsOf(data, 'person:another-bush')].sort()).toEqual(['Bush', 'George Bush'])
    expect(wordsOf(data, 'person:george-bush')).toEqual(['George Bush'])
  })
})

describe('a merge', () => {
  it('into a country that has no code gives it the code of the other', () => {
    const articles = articlesOf(
      'Prime minister Amina Diallo met Ngozi Okafor in Lagos on Monday. Diallo praised Kenya.',
    )
    const retype = { action: 'retype', entity: 'Lagos', type: 'country' } as const
    const merge = { action: 'merge', entities: ['Lagos', 'Kenya'] } as const
    const codeOf = (...wishes: readonly (typeof retype | typeof merge)[]) =>
      corrected(articles, ...wishes).data.entities.find(({ name }) => name === 'Lagos')?.countryCode
    expect([codeOf(retype), codeOf(retype, merge)]).toEqual([null, 'KE'])
  })
})
