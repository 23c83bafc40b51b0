import { describe, expect, it } from 'vitest'
import { gexf, graphml, json, readGexf, readGraphml, readJson } from '../../../src/formats'
import { PressGraph } from '../../../src/query'
import { SMALL_GRAPH } from '../../query/small-graph'
import { heldGraph } from '../held-graph'

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')
const HELD = heldGraph(SMALL_GRAPH)

/** What Gephi makes of a GEXF: columns numbered by lower-case ids, its own columns, other places, weights of 1 left out, no default edge type. */
const likeGephi = (text: string): string =>
  text
    .replaceAll(
      /<attribute id="(\w+)" title="(\w+)"/g,
      (_, id, title) => `<attribute id="${id.toLowerCase()}" title="${title}"`,
    )
    .replaceAll(/<attvalue for="(\w+)"/g, (_, id) => `<attvalue for="${id.toLowerCase()}"`)
    .replace('</attributes>', '<attribute id="modularity_class" title="Modularity Class" type="integer"/></attributes>')
    .replaceAll('</attvalues>\n<viz', '<attvalue for="modularity_class" value="3"/></attvalues>\n<viz')
    .replaceAll(/<viz:position x="[^"]*" y="[^"]*" z="0"\/>/g, '<viz:position x="-12.5" y="1.0E3"></viz:position>')
    .replaceAll(/<viz:size value="[^"]*"\/>/g, '<viz:size value="10.0"></viz:size>')
    .replaceAll(/<viz:color [^>]*\/>/g, '<viz:color r="255" g="0" b="10"></viz:color>')
    .replaceAll(' weight="1"', '')
    .replaceAll(/weight="(\d+)"/g, 'weight="$1.0"')
    .replaceAll(' type="directed"', '')

describe('a GEXF that Gephi has kept', () => {
  it('comes back with everything, at the places, in the sizes and colours that Gephi gave', () => {
    const nodes = HELD.nodes.map((node) => ({ ...node, x: -12.5, y: 1000, size: 10, color: '#ff000a' }))
    expect(readGexf(likeGephi(textOf(gexf(SMALL_GRAPH))))).toEqual({ ...HELD, nodes })
  })

  it('comes back with the ids of its relations also where its edges were numbered anew', () => {
    let number = 0
    const text = textOf(gexf(SMALL_GRAPH)).replaceAll(/<edge id="[^"]*"/g, () => `<edge id="${number++}"`)
    expect(readGexf(text).relations.map(({ id }) => id)).toEqual(
      SMALL_GRAPH.relations.map(({ source, type, target }) => `${source}~${type}~${target}`),
    )
  })

  it('takes over a label that was changed, also of a name that no label can hold', () => {
    const [first, ...others] = SMALL_GRAPH.entities
    const data = {
      ...SMALL_GRAPH,
      entities: [{ ...first, name: 'Fr\u0007ance' }, ...others] as typeof SMALL_GRAPH.entities,
    }
    const text = textOf(gexf(data))
    expect(readGexf(text).entities[0]?.name).toBe('Fr\u0007ance')
    expect(readGexf(text.replace('label="Fr ance"', 'label="Gaul"')).entities[0]?.name).toBe('Gaul')
  })

  it('knows a colour in hexadecimal too', () => {
    const text = textOf(gexf(SMALL_GRAPH)).replaceAll(/<viz:color [^>]*\/>/g, '<viz:color hex="#0a0B0c"/>')
    expect(readGexf(text).nodes[0]?.color).toBe('#0a0B0c')
  })
})

/** The small graph with everything that can refer to something. */
const [ACCUSE, LE_MONDE] = ['person:emmanuel-macron|accuse|country:RU', 'outlet:le-monde']
const DENIED = {
  ...SMALL_GRAPH,
  relations: SMALL_GRAPH.relations.map((relation) =>
    relation.id === ACCUSE
      ? {
          ...relation,
          deniedBy: ['country:RU|threaten|country:FR'],
          denials: [
            {
              by: 'country:RU',
              document: 'a',
              start: 0,
              end: 4,
              text: 'No',
              cue: [0, 2] as const,
              relation: 'country:RU|threaten|country:FR',
              copyOf: null,
              of: { document: 'a', start: 0, end: 43 },
            },
          ],
        }
      : relation.id === 'country:RU|threaten|country:FR'
        ? { ...relation, denies: [ACCUSE] }
        : relation,
  ),
}

describe.each([
  ['GEXF', (text: string) => readGexf(text), textOf(gexf(DENIED))],
  ['GraphML', (text: string) => readGraphml(text), textOf(graphml(DENIED))],
])('a %s from which something was deleted', (_, read, text) => {
  const element = (kind: string, id: string): RegExp =>
    // The element in which the id stands first, as its own or as an attribute.
    new RegExp(
      `<${kind} (?:(?!</${kind}>)[^])*?[">]${id.replaceAll('|', '\\|')}[<"](?:(?!</${kind}>)[^])*</${kind}>\\n`,
    )

  it('refers to nothing that is not there', () => {
    const graph = read(text.replace(element('edge', 'country:RU|threaten|country:FR'), ''))
    const relation = graph.relations.find(({ id }) => id === ACCUSE)
    expect(relation?.deniedBy).toEqual([])
    expect(relation?.denials.map((denial) => denial.relation)).toEqual([null])
  })

  it('keeps hearsay as hearsay where who said it is gone', () => {
    const graph = read(text.replace(element('node', LE_MONDE), ''))
    const pieces = graph.relations
      .flatMap(({ evidence }) => evidence)
      .filter(({ attribution }) => attribution === 'said-1')
    expect(pieces.map(({ attributedTo }) => attributedTo)).toEqual([null])
    expect(graph.attributions.find(({ id }) => id === 'said-1')?.source).toBeNull()
    expect(graph.documents.map(({ outlet }) => outlet)).toEqual(['outlet:the-post', null])
  })
})

describe('a graph read back', () => {
  it('answers questions as the one did that was written', () => {
    const back = new PressGraph(readJson(textOf(json(SMALL_GRAPH))))
    const graph = new PressGraph(SMALL_GRAPH)
    const filter = { from: 'Macron', outlet: 'Le Monde' }
    expect(back.relations(filter)).toEqual(graph.relations(filter))
    expect(back.attributions({ source: 'Putin' })).toEqual(graph.attributions({ source: 'Putin' }))
  })
})
