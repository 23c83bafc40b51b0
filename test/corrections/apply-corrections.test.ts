import { describe, expect, it } from 'vitest'
import { articlesOf, build, corrected, correctionsFor, idsOf, wordsOf } from './corrected-graph'

const ARTICLES = articlesOf(
  'Finance minister Ngozi Okafor met President Uhuru Kenyatta in Nairobi on Monday. Okafor said Kenya had helped.',
  'President Uhuru Kenyatta praised Ngozi Okafor on Tuesday. Kenyatta will visit Nigeria.',
  'Prime minister Amina Diallo met Ngozi Okafor in Lagos. Diallo praised Uhuru Kenyatta and said she was glad.',
)
const [OKAFOR, KENYATTA, DIALLO] = ['person:ngozi-okafor', 'person:uhuru-kenyatta', 'person:amina-diallo']
const { data: BEFORE } = build(ARTICLES)
const entityOf = (data: typeof BEFORE, id: string) => data.entities.find((entity) => entity.id === id)
const relationsOf = (data: typeof BEFORE, id: string) =>
  data.relations.filter(({ source, target }) => source === id || target === id)

describe('a merge', () => {
  const { data, outcomes } = corrected(ARTICLES, {
    action: 'merge',
    entities: ['Okafor', 'Amina Diallo'],
    note: 'she married',
  })

  it('makes one entity, with name and id of the first, that goes by all names', () => {
    expect(outcomes.map(({ problem }) => problem)).toEqual([null])
    expect(idsOf(data)).not.toContain(DIALLO)
    expect(entityOf(data, OKAFOR)).toMatchObject({
      name: 'Ngozi Okafor',
      aliases: ['Amina Diallo', 'Diallo', 'Okafor'],
      mentions: wordsOf(BEFORE, OKAFOR).length + wordsOf(BEFORE, DIALLO).length,
    })
  })

  it('gives it the relations of both, and none to itself', () => {
    const ends = relationsOf(data, OKAFOR).map(({ source, target }) => [source, target])
    expect(ends).toContainEqual([OKAFOR, KENYATTA])
    expect(ends).not.toContainEqual([OKAFOR, OKAFOR])
    expect(relationsOf(data, DIALLO)).toEqual([])
  })

  it('is recorded as a judgement, which takes the place of the machine’s', () => {
    const own = data.judgements.filter(({ reasons }) => reasons[0] === 'the user said so')
    expect(own.length).toBeGreaterThan(0)
    for (const judgement of own) {
      expect(judgement).toMatchObject({ verdict: 'same', score: 1, reasons: ['the user said so', 'she married'] })
    }
    const decided = new Set(own.map(({ left, right }) => `${left} ${right}`))
    expect(data.judgements.filter(({ left, right }) => decided.has(`${left} ${right}`))).toEqual(own)
  })

  it('counts a mention of both once, where both are one', () => {
    const articles = articlesOf(
      'Emmanuel Macron met Vladimir Putin in Paris on Monday. Macron praised Putin. The two leaders discussed Syria.',
    )
    const both = corrected(articles, { action: 'merge', entities: ['Macron', 'Putin'] }).data
    const places = both.mentions.map(({ entity, start, end }) => `${entity} ${start} ${end}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('makes one publisher of two outlets', () => {
    const articles = ['Coast Weekly', 'Coast Weekly Online'].map((outlet, index) => ({
      path: `${index}.txt`,
      text: `Talks fail again in town ${index}\n\nJane Doe\nMay 3, 2019\n\nKenya met Somalia for talks on day ${index}. Nobody knew why they had failed.\n\nOther reports by ${outlet}`,
    }))
    const wish = { action: 'merge', entities: ['Coast Weekly', 'Coast Weekly Online'] } as const
    const { documents, relations } = corrected(articles, wish).data
    expect(documents.map(({ outlet }) => outlet)).toEqual(['outlet:coast-weekly', 'outlet:coast-weekly'])
    expect(Math.max(...relations.map(({ sources }) => sources))).toBe(1)
    expect(Math.max(...build(articles).data.relations.map(({ sources }) => sources))).toBe(2)
  })
})

describe('a split', () => {
  it('by article makes a namesake of what that article says', () => {
    const { data } = corrected(ARTICLES, { action: 'split', entity: 'Uhuru Kenyatta', documents: ['1.txt'] })
    expect(entityOf(data, `${KENYATTA}-2`)).toMatchObject({ name: 'Uhuru Kenyatta', documents: 1 })
    expect(entityOf(data, KENYATTA)?.documents).toBe(2)
    expect(data.relations.map(({ source, target }) => `${source} ${target}`)).toContain(`${KENYATTA}-2 ${OKAFOR}`)
  })

  it('by name makes an entity of what is called so, and leaves it none of the names', () => {
    const wishes = [
      { action: 'merge', entities: ['Okafor', 'Amina Diallo'] },
      { action: 'split', entity: 'Okafor', names: ['amina diallo'] },
    ] as const
    const { data, outcomes } = corrected(ARTICLES, ...wishes)
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, null])
    expect(entityOf(data, DIALLO)).toMatchObject({ name: 'Amina Diallo', aliases: ['Diallo'] })
    expect(entityOf(data, OKAFOR)).toMatchObject({ aliases: ['Okafor'] })
    expect(data.relations).toEqual(BEFORE.relations)
    const own = data.judgements.filter(({ reasons }) => reasons[0] === 'the user said so')
    expect(own.length).toBeGreaterThan(0)
    for (const judgement of own) expect(judgement).toMatchObject({ verdict: 'different', score: 0 })
  })

  it('by its own name leaves the rest the next of its names', () => {
    const { data } = corrected(
      ARTICLES,
      { action: 'merge', entities: ['Amina Diallo', 'Okafor'] },
      { action: 'split', entity: 'Amina Diallo', names: ['Amina Diallo'] },
    )
    expect(data.entities.map(({ id, aliases }) => [id, aliases])).toEqual(
      expect.arrayContaining([
        [DIALLO, ['Diallo']],
        [OKAFOR, ['Okafor']],
      ]),
    )
    expect(data.relations).toEqual(BEFORE.relations)
  })

  it('by article leaves the rest its name, also where no article uses that any more', () => {
    const articles = articlesOf(
      'The United Kingdom praised Kenya on Monday.',
      'Britain met Kenya for talks on Tuesday.',
    )
    const { data } = corrected(articles, { action: 'split', entity: 'country:GB', documents: ['0.txt'] })
    expect(entityOf(data, 'country:GB')?.name).toBe('United Kingdom')
    expect(wordsOf(data, 'country:GB')).toEqual(['Britain'])
  })

  it('by mention moves what that mention says and does, and nothing else', () => {
    const she = BEFORE.mentions.find(({ entity, text }) => entity === DIALLO && text === 'Diallo')
    const { start = 0, end = 0 } = she ?? {}
    const place = { document: '2.txt', start, end }
    const { data } = corrected(ARTICLES, {
      action: 'split',
      entity: 'Amina Diallo',
      mentions: [place],
      as: 'Awa Diallo',
    })
    expect(wordsOf(data, 'person:awa-diallo')).toEqual(['Diallo'])
    expect(wordsOf(data, DIALLO)).toEqual(wordsOf(BEFORE, DIALLO).filter((word) => word !== 'Diallo'))
    expect(data.relations.map(({ id }) => id)).toContain(`person:awa-diallo~support~${KENYATTA}`)
    expect(data.relations.map(({ id }) => id)).not.toContain(`${DIALLO}~support~${KENYATTA}`)
    const said = BEFORE.attributions.filter(({ source }) => source === DIALLO)
    expect(said.length).toBeGreaterThan(0)
    for (const { id, sourceMention } of said) {
      const source = sourceMention?.[0] === start ? 'person:awa-diallo' : DIALLO
      expect(data.attributions.find((one) => one.id === id)?.source).toBe(source)
    }
  })

  it('of a mention and a merge give the mention to somebody else', () => {
    const she = BEFORE.mentions.find(({ entity, form }) => entity === DIALLO && form === 'pronoun')
    const place = { document: '2.txt', start: she?.start ?? 0, end: she?.end ?? 0 }
    const { data } = corrected(
      ARTICLES,
      { action: 'split', entity: 'Amina Diallo', mentions: [place], as: 'Ngozi Okafor' },
      { action: 'merge', entities: [OKAFOR, `${OKAFOR}-2`] },
    )
    expect(wordsOf(data, OKAFOR)).toContain('she')
    expect(wordsOf(data, DIALLO)).not.toContain('she')
    expect(idsOf(data)).toEqual(idsOf(BEFORE))
    expect(entityOf(data, OKAFOR)?.aliases).toEqual(entityOf(BEFORE, OKAFOR)?.aliases)
  })

  it('does not apply where it would leave nothing, or finds nothing', () => {
    const [whole] = correctionsFor(ARTICLES, { action: 'split', entity: 'Amina Diallo', names: ['Amina Diallo'] })
    expect(build(ARTICLES, whole ? [whole] : []).outcomes[0]?.problem).toContain('leave nothing of "Amina Diallo"')
    const [part] = correctionsFor(ARTICLES, { action: 'split', entity: 'Uhuru Kenyatta', documents: ['1.txt'] })
    const { data, outcomes } = build(ARTICLES.slice(2), part ? [part] : [])
    expect(outcomes[0]?.problem).toContain('"Uhuru Kenyatta" is not named in 1.txt')
    expect(data).toEqual(build(ARTICLES.slice(2)).data)
  })
})

describe('a new name', () => {
  it('makes the id, and leaves the old name an alias', () => {
    const { data } = corrected(ARTICLES, { action: 'rename', entity: 'Okafor', name: 'Ngozi Okafor-Adeyemi' })
    expect(entityOf(data, 'person:ngozi-okafor-adeyemi')).toMatchObject({ aliases: ['Ngozi Okafor', 'Okafor'] })
    expect(idsOf(data)).not.toContain(OKAFOR)
  })

  it('that is another’s gets a number, and moves nobody else’s id', () => {
    const { data } = corrected(ARTICLES, { action: 'rename', entity: 'Amina Diallo', name: 'Uhuru Kenyatta' })
    expect(wordsOf(data, KENYATTA)).toEqual(wordsOf(BEFORE, KENYATTA))
    expect(wordsOf(data, `${KENYATTA}-2`)).toEqual(wordsOf(BEFORE, DIALLO))
  })

  it('leaves a country its code', () => {
    const { data } = corrected(ARTICLES, { action: 'rename', entity: 'Kenya', name: 'Republic of Kenya' })
    expect(entityOf(data, 'country:KE')).toMatchObject({ name: 'Republic of Kenya', aliases: ['Kenya'] })
  })

  it.each(['__proto__', 'constructor', '<script>', '../../etc', 'a~b'])('may be anything: %s', (name) => {
    const { data } = corrected(ARTICLES, { action: 'rename', entity: 'Okafor', name })
    expect(data.entities.filter((entity) => entity.name === name)).toHaveLength(1)
    expect(data.entities).toHaveLength(BEFORE.entities.length)
  })
})

describe('a new type', () => {
  it('changes type and id and nothing that was said', () => {
    const { data } = corrected(ARTICLES, { action: 'retype', entity: 'Lagos', type: 'organization' })
    expect(entityOf(data, 'organization:lagos')).toMatchObject({ type: 'organization', countryCode: null })
    expect(data.relations).toHaveLength(BEFORE.relations.length)
  })

  it('makes a country of its code, and takes the code from what is none', () => {
    const place = corrected(ARTICLES, { action: 'retype', entity: 'Kenya', type: 'place' })
    expect(entityOf(place.data, 'place:kenya')?.countryCode).toBeNull()
    const wish = { action: 'retype', entity: 'Kenya', type: 'country' } as const
    const back = corrected(ARTICLES, { action: 'retype', entity: 'Kenya', type: 'place' }, wish)
    expect(back.data).toEqual(BEFORE)
  })
})

describe('a hidden entity', () => {
  it('is gone with its mentions and relations; the articles stay', () => {
    const { data } = corrected(ARTICLES, { action: 'hide', entity: 'Okafor' })
    expect(idsOf(data)).toEqual(idsOf(BEFORE).filter((id) => id !== OKAFOR))
    expect([...wordsOf(data, OKAFOR), ...relationsOf(data, OKAFOR)]).toEqual([])
    expect(data.documents).toEqual(BEFORE.documents)
    expect(data.attributions).toHaveLength(BEFORE.attributions.length)
    expect(data.nodes.map(({ id }) => id)).toEqual(idsOf(data))
  })

  it('that publishes is no longer shown as a publisher, yet its articles stay one source', () => {
    const articles = [1, 2].map((day) => ({
      path: `${day}.txt`,
      text: `Talks fail again on day ${day}\n\nJane Doe\nMay ${day}, 2019\n\nKenya met Somalia for talks on day ${day}. Nobody knew why they had failed.\n\nOther reports by Coast Weekly`,
    }))
    const { documents, relations } = corrected(articles, { action: 'hide', entity: 'Coast Weekly' }).data
    expect(documents.map(({ outlet }) => outlet)).toEqual([null, null])
    expect(Math.max(...relations.map(({ sources }) => sources))).toBe(1)
  })
})
