import { describe, expect, it } from 'vitest'
import { assembleGraph, extractArticle } from '../../src/pipeline'

const graphOf = (...texts: readonly string[]) =>
  assembleGraph(texts.map((text, index) => extractArticle({ path: `${index}.txt`, text })))
const entity = (graph: ReturnType<typeof graphOf>, id: string) => graph.entities.find((one) => one.id === id)

describe('merging across articles', () => {
  it('gives a bare surname to the only person who bears it', () => {
    const graph = graphOf(
      'Finance minister Ngozi Okafor spoke on Monday.',
      'Mr. Okafor said nothing on Tuesday.'.replace('Mr.', 'President'),
    )
    expect(entity(graph, 'person:ngozi-okafor')).toMatchObject({ documents: 2, aliases: ['Okafor'] })
  })

  it('keeps people of one surname apart, and leaves a bare surname open between them', () => {
    const graph = graphOf('Laura Bush spoke on Monday.', 'George Bush spoke on Monday.')
    expect(graph.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['person:laura-bush', 'person:george-bush']),
    )
    expect(graph.judgements).toContainEqual(expect.objectContaining({ verdict: 'different' }))
  })

  it('sees through particles and accents', () => {
    const graph = graphOf('President Bashar al-Assad spoke.', 'President Bashar Assad spoke.')
    expect(graph.entities.filter(({ type }) => type === 'person')).toHaveLength(1)
  })

  it('says why it took two for one, and how sure it is', () => {
    const { judgements } = graphOf('Minister Ngozi Okafor spoke.', 'Minister Ngozi Okafor left.')
    expect(judgements[0]).toMatchObject({ verdict: 'same', reasons: ['same name'] })
    expect(judgements[0]?.score).toBeGreaterThan(0.9)
  })

  it('makes the publishing outlet an entity though no sentence names it', () => {
    const graph = graphOf(
      'Talks fail again\n\nJane Doe\nMay 3, 2019\n\nThe talks between Kenya and Somalia failed on Monday. Nobody knew why they had failed.\n\nOther reports by Coast Weekly',
    )
    expect(entity(graph, 'outlet:coast-weekly')).toMatchObject({ mentions: 0, documents: 1 })
    expect(graph.documents[0]?.outlet).toBe('outlet:coast-weekly')
  })
})
