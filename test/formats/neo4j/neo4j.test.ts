import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract'
import { FORMATS, type TableName } from '../../../src/formats'
import type { GraphData } from '../../../src/model'
import { SMALL_GRAPH } from '../../query/small-graph'
import { readSeeds } from '../../support/read-seeds'
import { syntheticGraph } from '../../support/synthetic-graph'
import { readTable } from '../csv/read-table'
import { HOSTILE_GRAPH } from '../hostile-graph'
import { findImportFaults } from './find-import-faults'

const LAOS = 'Laos accused Nepal of stealing a bell. Nepal rejected the Laotian allegation.'
const DENIED_GRAPH = extract([{ path: 'bell.md', text: `---\ndate: 2020-05-01\n---\n${LAOS}` }])

const textsOf = (data: GraphData): ReadonlyMap<TableName, string> =>
  new Map((FORMATS.neo4j.tables ?? []).map(({ name, write }) => [name, [...write(data, {})].join('')]))

const tableOf = (data: GraphData, table: TableName) => readTable([textsOf(data).get(table) ?? ''])

describe('the tables for Neo4j', () => {
  it.each([
    ['a small graph', () => SMALL_GRAPH],
    ['hostile text', () => HOSTILE_GRAPH],
    ['denials', () => DENIED_GRAPH],
    ['the seeds', () => extract(readSeeds())],
    ['a thousand relations', () => syntheticGraph(1000)],
    ['nothing', () => ({ ...SMALL_GRAPH, relations: [], entities: [], documents: [] })],
  ])('keep the rules of its importer: %s', (_, data) => {
    expect(findImportFaults(textsOf(data()))).toEqual([])
  })

  it('have entities as nodes with two labels, names in a list', () => {
    const macron = tableOf(SMALL_GRAPH, 'nodes').find(({ name }) => name === 'Emmanuel Macron')
    expect(macron).toMatchObject({
      'id:ID': 'person:emmanuel-macron',
      ':LABEL': 'Entity;Person',
      'aliases:string[]': 'Macron',
      'mentions:int': '4',
      'x:double': '5',
    })
  })

  it('have relations as relationships of a type of their own', () => {
    expect(tableOf(SMALL_GRAPH, 'edges').find((row) => row[':TYPE'] === 'ACCUSE')).toMatchObject({
      ':START_ID': 'person:emmanuel-macron',
      ':END_ID': 'country:RU',
      id: 'person:emmanuel-macron|accuse|country:RU',
      'weight:int': '2',
      'sources:int': '2',
      'reciprocal:boolean': 'false',
      firstSeen: '2017-05-30',
      topQuote: 'Emmanuel Macron accused Russia of meddling.',
    })
  })

  it('have each sentence as a node that knows its relation, and leads to its ends, its article and whose word it is', () => {
    const edges = new Set(tableOf(SMALL_GRAPH, 'edges').map(({ id }) => id))
    const evidence = tableOf(SMALL_GRAPH, 'evidence')
    expect(evidence.filter(({ relation }) => !edges.has(relation))).toEqual([])
    const lying = evidence.find(({ sentence }) => sentence?.includes('lying'))
    expect(lying).toMatchObject({ ':LABEL': 'Evidence', 'negated:boolean': 'false', 'confidence:double': '0.7' })
    const links = tableOf(SMALL_GRAPH, 'links').filter((row) => row[':START_ID'] === lying?.['id:ID'])
    expect(links.map((row) => [row[':TYPE'], row[':END_ID']])).toEqual([
      ['HAS_SOURCE', 'person:emmanuel-macron'],
      ['HAS_TARGET', 'country:RU'],
      ['STANDS_IN', 'b'],
      ['ATTRIBUTED_TO', 'outlet:le-monde'],
    ])
  })

  it('lead from who denies to the sentence denied, with the sentence that denies', () => {
    const [denial, ...others] = tableOf(DENIED_GRAPH, 'links').filter((row) => row[':TYPE'] === 'DENIES')
    expect(others).toEqual([])
    expect(denial).toMatchObject({ ':START_ID': 'country:NP', sentence: 'Nepal rejected the Laotian allegation.' })
    const denied = tableOf(DENIED_GRAPH, 'evidence').find((row) => row['id:ID'] === denial?.[':END_ID'])
    expect(denied?.['sentence']).toBe('Laos accused Nepal of stealing a bell.')
  })

  it('name who published an article', () => {
    const links = tableOf(SMALL_GRAPH, 'links').filter((row) => row[':TYPE'] === 'PUBLISHED_BY')
    expect(links.map((row) => [row[':START_ID'], row[':END_ID']])).toEqual([
      ['a', 'outlet:the-post'],
      ['b', 'outlet:le-monde'],
    ])
  })

  it('keep the items of a list apart, whatever they hold', () => {
    const entities = SMALL_GRAPH.entities.map((entity) => ({ ...entity, aliases: ['one; two', 'three'] }))
    expect(tableOf({ ...SMALL_GRAPH, entities }, 'nodes')[0]?.['aliases:string[]']).toBe('one； two;three')
  })

  it('leave out what leads to nowhere: the importer would stop at it', () => {
    const data = { ...SMALL_GRAPH, documents: SMALL_GRAPH.documents.map((one) => ({ ...one, outlet: 'outlet:gone' })) }
    expect(findImportFaults(textsOf(data))).toEqual([])
  })

  it('tell apart pieces of evidence that stand in one place', () => {
    const twice = SMALL_GRAPH.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence.flatMap((piece) => [piece, { ...piece, rule: 'another' }]),
    }))
    const data = { ...SMALL_GRAPH, relations: twice }
    expect(findImportFaults(textsOf(data))).toEqual([])
    expect(tableOf(data, 'evidence')).toHaveLength(14)
  })
})

describe('the check of these rules', () => {
  const NODES = 'id:ID,:LABEL,n:int\n"a",Entity,1\n'
  it.each([
    ['two nodes of one id', `${NODES}"a",Entity,1\n`, '', 'nodes: the id "a" is taken'],
    ['a type that there is not', NODES.replace('int', 'integer'), '', 'nodes: the header "n:integer" is none'],
    ['a number that is none', NODES.replace(',1', ',one'), '', 'nodes: "one" is no int'],
    ['a node without a label', NODES.replace('Entity', ''), '', 'nodes: a node without a label'],
    ['an end that is not there', NODES, ':START_ID,:END_ID,:TYPE\na,b,X\n', 'edges: no node has the id "b"'],
    ['a type that is none', NODES, ':START_ID,:END_ID,:TYPE\na,a,x y\n', 'edges: "x y" is no type'],
  ])('finds %s', (_, nodes, edges, fault) => {
    const texts = new Map<TableName, string>([['nodes', nodes], ...(edges ? [['edges', edges] as const] : [])])
    expect(findImportFaults(texts)).toContain(fault)
  })
})
