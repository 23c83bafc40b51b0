import type { AttributionRecord, DocumentRecord, GraphData, RelationRecord } from '../model'
import type { Lookup } from './lookup'

/**
 * The part of a graph that some relations need: their ends, the documents of their evidence and denials with their outlets, the attributions that
 * the evidence belongs to, and the mentions of those entities in those documents. Nothing in it refers to what is left out.
 *
 * @example
 * const graph = lookup(data)
 * subgraph(graph, findRelations(graph, { minSources: 2 }))
 */
export function subgraph(graph: Lookup, relations: readonly RelationRecord[]): GraphData {
  const { data } = graph
  const evidence = relations.flatMap((relation) => relation.evidence)
  const denials = relations.flatMap((relation) => relation.denials)
  const documents = documentsOf(
    graph,
    [...evidence, ...denials].flatMap(({ document, copyOf }) => [document, ...(copyOf ? [copyOf] : [])]),
  )
  const attributions = attributionsOf(
    graph,
    evidence.flatMap(({ attribution }) => attribution ?? []),
  )
  const entities = new Set([
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...evidence.flatMap(({ attributedTo, relayedFrom }) => [attributedTo ?? [], relayedFrom ?? []].flat()),
    ...denials.map(({ by }) => by),
    ...[...attributions.values()].flatMap(({ source }) => source ?? []),
    ...[...documents].flatMap((id) => publishersOf(graph.documentById.get(id))),
  ])
  const kept = new Map(relations.map((relation) => [relation.id, relation]))
  return {
    documents: data.documents.filter(({ id }) => documents.has(id)),
    entities: data.entities.filter(({ id }) => entities.has(id)),
    mentions: data.mentions.filter(({ entity, document }) => entities.has(entity) && documents.has(document)),
    attributions: data.attributions.filter(({ id }) => attributions.has(id)),
    relations: relations.map((relation) => amongKept(relation, kept)),
    judgements: [],
    nodes: data.nodes.filter(({ id }) => entities.has(id)),
  }
}

const publishersOf = (document: DocumentRecord | undefined): readonly string[] =>
  [document?.outlet, document?.agency].flatMap((id) => id ?? [])

/** A relation that knows of no others than those that are kept. */
const amongKept = (relation: RelationRecord, kept: ReadonlyMap<string, RelationRecord>): RelationRecord => ({
  ...relation,
  deniedBy: relation.deniedBy.filter((id) => kept.has(id)),
  denies: relation.denies.filter((id) => kept.get(id)?.deniedBy.includes(relation.id)),
  denials: relation.denials.map((denial) => ({
    ...denial,
    relation: denial.relation !== null && kept.has(denial.relation) ? denial.relation : null,
  })),
})

/** The documents and those that they were copied from. */
function documentsOf({ documentById }: Lookup, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids)
  for (const id of found) {
    const original = documentById.get(id)?.copyOf
    if (original) found.add(original)
  }
  return found
}

/** The attributions and those that they stand in. */
function attributionsOf({ attributionById }: Lookup, ids: readonly string[]): ReadonlyMap<string, AttributionRecord> {
  const found = new Map<string, AttributionRecord>()
  const wanted = new Set(ids)
  for (const id of wanted) {
    const attribution = attributionById.get(id)
    if (!attribution) continue
    found.set(id, attribution)
    if (attribution.parent) wanted.add(attribution.parent)
  }
  return found
}
