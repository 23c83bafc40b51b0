import { type AttributionRecord, bySpan, byText, type DocumentRecord, type GraphData } from '../../src/model'

/**
 * What a file of a graph format holds of a graph: entities, layout and relations whole, the documents that sentences are from and those
 * that they were copied from, without text, and the attributions that sentences are part of.
 */
export function heldGraph(data: GraphData): GraphData {
  const evidence = data.relations.flatMap((relation) => relation.evidence)
  const denials = data.relations.flatMap((relation) => relation.denials)
  return {
    documents: documentsOf(
      data,
      [...evidence, ...denials].flatMap(({ document, copyOf }) => [document, copyOf]),
    ),
    entities: data.entities,
    mentions: [],
    attributions: attributionsOf(
      data,
      evidence.map(({ attribution }) => attribution),
    ),
    relations: data.relations,
    judgements: [],
    nodes: data.nodes,
  }
}

function documentsOf({ documents }: GraphData, ids: readonly (string | null)[]): readonly DocumentRecord[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return withFollowing(byId, ids, ({ copyOf }) => copyOf)
    .map((document) => ({ ...document, body: [], text: '' }))
    .sort((a, b) => byText(a.id, b.id))
}

function attributionsOf({ attributions }: GraphData, ids: readonly (string | null)[]): readonly AttributionRecord[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return withFollowing(byId, ids, ({ parent }) => parent).sort(
    (a, b) => byText(a.document, b.document) || bySpan(a, b) || byText(a.id, b.id),
  )
}

function withFollowing<T>(
  byId: ReadonlyMap<string, T>,
  ids: readonly (string | null)[],
  next: (record: T) => string | null,
): T[] {
  const wanted = new Set(ids)
  for (const id of wanted) {
    const record = byId.get(id ?? '')
    if (record) wanted.add(next(record))
  }
  return [...wanted].flatMap((id) => byId.get(id ?? '') ?? [])
}
