import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gexf, graphml, withoutComention } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { readGraphFolder } from '../../../src/run/node'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'
import { type SchemaName, schemaFaults } from './xml-schema'

const SEEDS = withoutComention(await readGraphFolder(fileURLToPath(new URL('../../../graph', import.meta.url))))

const WRITERS: readonly (readonly [string, SchemaName, (data: GraphData) => Iterable<string>])[] = [
  ['GEXF 1.3', 'GEXF 1.3', (data) => gexf(data)],
  ['GEXF 1.2', 'GEXF 1.2', (data) => gexf(data, { version: '1.2' })],
  ['dynamic GEXF 1.3', 'GEXF 1.3', (data) => gexf(data, { dynamic: true })],
  ['dynamic GEXF 1.2', 'GEXF 1.2', (data) => gexf(data, { version: '1.2', dynamic: true })],
  ['GraphML', 'GraphML', graphml],
]

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')

describe.each(WRITERS)('%s', (_, schema, write) => {
  it.each([
    ['the small graph', SMALL_GRAPH],
    ['hostile words', HOSTILE_GRAPH],
    ['the seeds', SEEDS],
    ['nothing', { ...SMALL_GRAPH, entities: [], relations: [], nodes: [] }],
  ])('is valid by the specification: %s', async (_, data) => {
    expect(await schemaFaults(schema, textOf(write(data)))).toEqual([])
  })
})

const GEXF = textOf(gexf(SMALL_GRAPH, { dynamic: true }))
const GEXF_2 = textOf(gexf(SMALL_GRAPH, { version: '1.2', dynamic: true }))
const GRAPHML = textOf(graphml(SMALL_GRAPH))
const SPELLS = /<spells>\n[^]*?<\/spells>\n/
const VALUES = /<attvalues>\n[^]*?<\/attvalues>\n/

/** Each makes a valid file a wrong one. */
const WRONG: readonly (readonly [what: string, schema: SchemaName, text: string])[] = [
  ['another namespace', 'GEXF 1.3', GEXF.replaceAll('http://gexf.net/1.3', 'http://www.gexf.net/1.3')],
  ['another version', 'GEXF 1.3', GEXF.replace('version="1.3"', 'version="1.2"')],
  ['an unknown mode', 'GEXF 1.3', GEXF.replace('mode="dynamic"', 'mode="moving"')],
  ['an unknown format of time', 'GEXF 1.3', GEXF.replace('timeformat="date"', 'timeformat="day"')],
  ['a partial date', 'GEXF 1.3', GEXF.replace('<spell start="2017-05-29"', '<spell start="2017-05"')],
  ['a day that is none', 'GEXF 1.3', GEXF.replace('<spell start="2017-05-29"', '<spell start="2017-02-30"')],
  ['no spell in spells', 'GEXF 1.3', GEXF.replace(SPELLS, '<spells></spells>')],
  [
    'spells before values',
    'GEXF 1.3',
    GEXF.replace(SPELLS, '').replace(VALUES, (values) => `<spells><spell start="2017-01-01"/></spells>${values}`),
  ],
  ['edges before nodes', 'GEXF 1.3', GEXF.replace(/(<nodes>[^]*<\/nodes>\n)([^]*<\/edges>\n)/, '$2$1')],
  ['an unknown type of attribute', 'GEXF 1.3', GEXF.replace('type="integer"', 'type="number"')],
  ['a value of no attribute', 'GEXF 1.3', GEXF.replace('<attvalue for="mentions"', '<attvalue for="sightings"')],
  ['an attribute twice', 'GEXF 1.3', GEXF.replace('<attribute id="mentions"', '<attribute id="aliases"')],
  ['a node twice', 'GEXF 1.3', GEXF.replace('<node id="country:RU"', '<node id="country:FR"')],
  ['an edge to nowhere', 'GEXF 1.3', GEXF.replace('target="country:RU"', 'target="country:XX"')],
  ['a node without an id', 'GEXF 1.3', GEXF.replace('<node id="country:FR"', '<node')],
  ['a colour out of range', 'GEXF 1.3', GEXF.replace(/ r="\d+"/, ' r="256"')],
  ['a size below nothing', 'GEXF 1.3', GEXF.replace('<viz:size value="', '<viz:size value="-')],
  ['a place that is no number', 'GEXF 1.3', GEXF.replace('<viz:position x="0"', '<viz:position x="left"')],
  ['an unknown element', 'GEXF 1.3', GEXF.replace('<nodes>', '<vertices/><nodes>')],
  ['what came with 1.3: kind', 'GEXF 1.2', GEXF_2.replace(' label="accused', ' kind="accuse" label="accused')],
  [
    'what came with 1.3: timerepresentation',
    'GEXF 1.2',
    GEXF_2.replace(' timeformat', ' timerepresentation="interval" timeformat'),
  ],
  ['an edge without an id', 'GEXF 1.2', GEXF_2.replace(/<edge id="[^"]*"/, '<edge')],
  ['a weight that is no number', 'GEXF 1.2', GEXF_2.replace('weight="1"', 'weight="heavy"')],
  ['another namespace', 'GraphML', GRAPHML.replace('graphdrawing.org/xmlns', 'graphdrawing.org/graphml')],
  ['no default of edges', 'GraphML', GRAPHML.replace(' edgedefault="directed"', '')],
  ['an unknown type of key', 'GraphML', GRAPHML.replace('attr.type="int"', 'attr.type="integer"')],
  [
    'a key behind the graph',
    'GraphML',
    GRAPHML.replace('</graphml>', '<key id="late" attr.name="a" attr.type="int"/></graphml>'),
  ],
  ['a key twice', 'GraphML', GRAPHML.replace('<key id="node-label"', '<key id="node-x"')],
  ['data of no key', 'GraphML', GRAPHML.replace('<data key="node-label"', '<data key="node-title"')],
  ['an edge to nowhere', 'GraphML', GRAPHML.replace('target="country:RU"', 'target="country:XX"')],
  ['an id that is no name token', 'GraphML', GRAPHML.replaceAll('"country:RU"', '"country RU"')],
  ['an element within data', 'GraphML', GRAPHML.replace('>France</data>', '><b/>France</data>')],
]

describe('the schemas', () => {
  it.each(WRONG)('find %s (%s)', async (_, schema, text) => {
    expect([GEXF, GEXF_2, GRAPHML]).not.toContain(text)
    expect(await schemaFaults(schema, text)).not.toEqual([])
  })
})
