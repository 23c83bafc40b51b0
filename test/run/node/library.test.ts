import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GraphFolderError, NameError, openGraph, type PressGraph } from '../../../src'
import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { scratchFolder } from './scratch-folder'

async function smallGraph(): Promise<PressGraph> {
  const folder = join(await scratchFolder(), 'graph')
  await writeGraphFolder(folder, SMALL_GRAPH)
  return openGraph(folder)
}

describe('an opened graph', () => {
  it('answers every question that is promised', async () => {
    const graph = await smallGraph()
    expect(graph.entity('Putin').id).toBe('person:vladimir-putin')
    expect(graph.entities({ type: 'person', text: 'mac' }).map(({ name }) => name)).toEqual(['Emmanuel Macron'])
    const relations = graph.relations({
      from: 'Macron',
      to: 'Russia',
      type: ['accuse', 'threaten'],
      since: '2017-05-01',
    })
    expect(relations.map(({ type }) => type)).toEqual(['accuse'])
    expect(graph.relations({ minSources: 2 })).toHaveLength(1)
    expect(graph.paths('Putin', 'France', { maxHops: 3 })).toHaveLength(1)
    expect(graph.attributions({ source: 'Putin' })).toHaveLength(1)
    expect(graph.profile('Zola').relations).toHaveLength(1)
  })

  it('gives the sentences of a relation, by record or id, with document and offsets', async () => {
    const graph = await smallGraph()
    const [relation] = graph.relations({ type: 'consult' })
    const [evidence] = graph.evidence(relation?.id ?? '')
    expect(graph.evidence(relation ?? '')[0]).toEqual(evidence)
    expect(graph.document(evidence?.document ?? '')?.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text)
    expect(() => graph.evidence('none')).toThrow('No relation has the id "none".')
  })

  it('is a graphology graph too, always the same', async () => {
    const graph = await smallGraph()
    expect(graph.graphology.order).toBe(SMALL_GRAPH.entities.length)
    expect(graph.graphology.getEdgeAttribute('person:emmanuel-macron|accuse|country:RU', 'weight')).toBe(2)
    expect(graph.graphology).toBe(graph.graphology)
  })

  it('has errors that can be told apart', async () => {
    const graph = await smallGraph()
    expect(() => graph.entity('Nobody')).toThrow(NameError)
    await expect(openGraph(join(await scratchFolder(), 'none'))).rejects.toThrow(GraphFolderError)
  })
})
