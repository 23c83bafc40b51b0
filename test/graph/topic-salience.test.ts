import { describe, expect, it } from 'vitest'
import { topicSalience } from '../../src/graph/topic-salience'
import { assembleGraph, extractArticle } from '../../src/pipeline'

const graphOf = (...texts: readonly string[]) =>
  assembleGraph(texts.map((text, index) => extractArticle({ path: `${index}.txt`, text })))

const salienceOf = (texts: readonly string[]): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    graphOf(...texts)
      .entities.filter(({ type }) => type === 'topic')
      .map(({ name, salience }) => [name, salience]),
  )

describe('the salience of topics', () => {
  it('is 1 for what every article is about first of all', () => {
    const texts = [
      'Sanctions bite\n\nThe minister said the sanctions were hurting. New sanctions will follow.\n',
      'Sanctions were eased on Monday. Ministers said that the sanctions had worked.\n',
    ]
    expect(salienceOf(texts)).toMatchObject({ sanctions: 1 })
  })

  it('is smaller for what only some articles mention, or mention by the way', () => {
    const texts = [
      'Climate change floods the coast\n\nClimate change raised the sea. Experts on climate change met.\n\nThey left.\n\nInflation was high too.\n',
      'Climate change dries the fields\n\nFarmers blamed climate change.\n',
    ]
    const salience = salienceOf(texts)
    expect(salience['climate change']).toBe(1)
    expect(salience['inflation']).toBeLessThan(0.3)
  })

  it('stands on topics alone, in [0, 1]', () => {
    const { entities } = graphOf('France imposed sanctions on Russia, and inflation rose in Paris.')
    for (const { type, salience } of entities) {
      expect(salience !== undefined).toBe(type === 'topic')
      if (salience !== undefined) expect(salience).toBeGreaterThan(0)
      if (salience !== undefined) expect(salience).toBeLessThanOrEqual(1)
    }
  })

  it('counts the first paragraph of an article without a headline as its lead, no more', () => {
    const text =
      'Inflation was high in the country last year, the bank said.\n\nThe bank fears unemployment more, it said.\n'
    const salience = salienceOf([text])
    expect(salience['inflation']).toBe(1)
    expect(salience['unemployment']).toBeCloseTo(1 / 1.5)
  })

  it('is found for more mentions than a call takes arguments', () => {
    const [article] = [extractArticle({ path: 'a.txt', text: 'Sanctions bite.\n' }).article]
    const mention = { kind: 'mention', document: article.id, entity: 'topic:sanctions', start: 0 } as const
    const mentions = Array.from({ length: 200_000 }, () => mention) as unknown as Parameters<typeof topicSalience>[1]
    expect(topicSalience([article], mentions)).toEqual(new Map([['topic:sanctions', 1]]))
  })

  it('needs no topic', () => {
    expect(topicSalience([], [])).toEqual(new Map())
  })
})
