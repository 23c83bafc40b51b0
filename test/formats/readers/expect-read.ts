import { expect } from 'vitest'
import { bestEvidence } from '../../../src/formats'
import { plainText } from '../../../src/formats/xml/plain-text'
import { type GraphData, relationKind } from '../../../src/model'

export type ReadAttributes = Readonly<Record<string, unknown>>

/** What a reader that is not ours makes of a file. */
export interface ReadGraph {
  readonly directed: boolean
  readonly nodes: Readonly<Record<string, ReadAttributes>>
  readonly edges: readonly { readonly source: string; readonly target: string; readonly attributes: ReadAttributes }[]
}

const parsed = (value: unknown): unknown => JSON.parse(String(value))

/** That a reader found every node and every edge with what the graph says of it: labels, numbers, and the sentences to the letter. */
export function expectRead(read: ReadGraph, data: GraphData): void {
  expect(read.directed).toBe(true)
  expectNodes(read, data)
  expectEdges(read, data)
}

function expectNodes({ nodes }: ReadGraph, { entities, nodes: places }: GraphData): void {
  expect(Object.keys(nodes).sort()).toEqual(entities.map(({ id }) => id).sort())
  for (const [index, { id, type, name, aliases, mentions, documents, countryCode }] of entities.entries()) {
    const node = nodes[id] ?? {}
    const community = places[index]?.community
    expect(node).toMatchObject({ label: plainText(name), entityType: type, mentions, documents, community })
    expect(parsed(node['aliases'])).toEqual(aliases)
    expect(node['countryCode'] || null).toBe(countryCode)
    expect(node['exactName'] ? parsed(node['exactName']) : node['label']).toBe(name)
  }
}

function expectEdges({ edges }: ReadGraph, { relations, documents }: GraphData): void {
  expect(edges).toHaveLength(relations.length)
  const edgeById = new Map(edges.map((edge) => [edge.attributes['id'], edge]))
  for (const relation of relations) {
    const { source, target, attributes = {} } = edgeById.get(relation.id) ?? {}
    expect([source, target]).toEqual([relation.source, relation.target])
    const { weight, sources, firstSeen, reciprocal, evidence, type } = relation
    const { label, quadrant } = relationKind(type)
    expect(attributes).toMatchObject({ relation: type, label, quadrant, weight, sources, firstSeen, reciprocal })
    expect(attributes).toMatchObject({
      evidenceCount: evidence.length,
      topQuote: plainText(bestEvidence(relation)?.text ?? ''),
    })
    expect(parsed(attributes['deniedBy'])).toEqual(relation.deniedBy)
    expect(parsed(attributes['evidence'])).toMatchObject(
      evidence.map((piece) => ({
        ...piece,
        origin: { title: documents.find(({ id }) => id === piece.document)?.title },
      })),
    )
  }
}
