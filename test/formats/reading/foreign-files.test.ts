import { describe, expect, it } from 'vitest'
import { GraphFileError, gexf, graphml, json, readGexf, readGraphml, readJson } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'

const textOf = (pieces: Iterable<string>): string => [...pieces].join('')
const GEXF = textOf(gexf(SMALL_GRAPH))
const GRAPHML = textOf(graphml(SMALL_GRAPH))
const JSON_TEXT = textOf(json(SMALL_GRAPH))

const FOREIGN_GEXF = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>
<nodes><node id="0" label="Hello"/></nodes><edges/></graph></gexf>`

const FOREIGN_GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="directed"><node id="n0"/></graph></graphml>`

const deep = (levels: number): string => `<gexf>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</gexf>`

type Case = readonly [what: string, text: string, message: string | RegExp]

const refused = (read: (text: string) => GraphData, cases: readonly Case[]): void =>
  it.each(cases)('that is %s is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).toThrow(GraphFileError)
  })

describe('a GEXF', () => {
  refused(readGexf, [
    ['empty', '', 'line 1: this is no well-formed XML: document must contain a root element'],
    ['cut off', GEXF.slice(0, GEXF.length / 2), /^line \d\d+: this is no well-formed XML/],
    ['with tags that do not match', '<gexf>\n<graph>\n</gexf>', 'line 3: this is no well-formed XML'],
    ['with an entity of its own', '<gexf>&secret;</gexf>', 'line 1: this is no well-formed XML: undefined entity'],
    ['with a document type', '<!DOCTYPE gexf [<!ENTITY a "aaaa">]>\n<gexf/>', 'a document type is not read'],
    ['nested without end', deep(100_000), 'nested more than 64 deep'],
    ['another XML', '<html/>', 'this is no GEXF: it begins with <html>'],
    [
      'another program’s',
      FOREIGN_GEXF,
      "this is no graph of Pressgraph's: its nodes have no entityType, aliases, mentions",
    ],
    ['of edges of another program', GEXF.replace('title="evidence"', 'title="notes"'), 'its edges have no evidence'],
    [
      'with a damaged list',
      GEXF.replace("value='[&quot;", "value='[").replace(`value='["Macron"]'`, `value='["Macron'`),
      'node person:emmanuel-macron: "aliases" is damaged: it is not a list of names',
    ],
    [
      'with damaged evidence',
      GEXF.replace('"modality":"asserted"', '"modality":"maybe"'),
      '"evidence" is damaged: it is not a list of sentences',
    ],
    ['with evidence from nowhere', GEXF.replace('"origin":{', '"from":{'), '"evidence" is damaged'],
    [
      'with an unknown relation',
      GEXF.replace('for="relation" value="accuse"', 'for="relation" value="love"'),
      /^line \d+: edge .*: "relation" is damaged: it is not a type of relation$/,
    ],
    [
      'with an unknown type of entity',
      GEXF.replace('value="person"', 'value="ship"'),
      '"entityType" is damaged: it is not a type of entity',
    ],
    [
      'with words for a number',
      GEXF.replace('for="sources" value="2"', 'for="sources" value="two"'),
      '"sources" is damaged: it is not a whole number',
    ],
    [
      'with half a number',
      GEXF.replace('for="sources" value="2"', 'for="sources" value="2.5"'),
      '"sources" is damaged',
    ],
    [
      'with words for a truth',
      GEXF.replace('value="false"', 'value="perhaps"'),
      '"reciprocal" is damaged: it is not true or false',
    ],
    ['without a value', GEXF.replace(/<attvalue for="mentions"[^>]*>/, ''), 'node country:FR: "mentions" is missing'],
    ['without a place', GEXF.replace(/<viz:position[^>]*>/, ''), 'node country:FR: "x" is missing'],
    [
      'with an edge to nowhere',
      GEXF.replace('target="country:RU"', 'target="country:XX"'),
      'there is no node country:XX',
    ],
    [
      'with a node twice',
      GEXF.replace('<node id="country:RU"', '<node id="country:FR"'),
      'node country:FR: there are two of it',
    ],
    [
      'with nodes in nodes',
      GEXF.replace('</node>', '<nodes><node id="a"/></nodes></node>'),
      'a node within node country:FR is not read',
    ],
  ])

  it('tells the line of a fault', () => {
    const line = GEXF.split('\n').findIndex((text) => text.includes('value="accuse"')) + 1
    const end = GEXF.split('\n').indexOf('</edge>', line) + 1
    const text = GEXF.replace('for="relation" value="accuse"', 'for="relation" value="love"')
    expect(() => readGexf(text)).toThrow(`line ${end}: edge person:emmanuel-macron`)
  })
})

describe('a GraphML', () => {
  refused(readGraphml, [
    ['cut off', GRAPHML.slice(0, -10), 'this is no well-formed XML'],
    ['a GEXF', GEXF, 'this is no GraphML: it begins with <gexf>'],
    ['another program’s', FOREIGN_GRAPHML, "this is no graph of Pressgraph's: its nodes have no entityType"],
    ['with damaged evidence', GRAPHML.replace('"modality":', '"mood":'), '"evidence" is damaged'],
    ['with groups of nodes', GRAPHML.replace('</node>', '<graph><node id="a"/></graph></node>'), 'is not read'],
  ])
})

describe('a JSON', () => {
  refused(readJson, [
    ['cut off', JSON_TEXT.slice(0, -10), 'this is no well-formed JSON'],
    ['a list', '[]', "this is no graph: graphology's JSON has nodes and edges"],
    ['nothing', 'null', 'this is no graph'],
    ['of nodes without attributes', '{"nodes":[{"key":"a"}],"edges":[]}', 'this is no graph'],
    ['another program’s', '{"nodes":[{"key":"a","attributes":{}}],"edges":[]}', 'node a: "label" is missing'],
    [
      'the lean one of a folder',
      textOf(json(SMALL_GRAPH, { evidence: false })),
      '"evidence" is missing. Of the graph.json of a graph folder, open the folder',
    ],
    [
      'with a number for a name',
      JSON_TEXT.replace('"label":"France"', '"label":7'),
      'node country:FR: "label" is damaged: it is not a text',
    ],
    [
      'with a colour of another kind',
      JSON_TEXT.replace('"#1f77b4"', '"red"'),
      '"color" is damaged: it is not a colour (#rrggbb)',
    ],
  ])
})
