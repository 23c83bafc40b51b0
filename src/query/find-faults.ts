import type {
  AttributionRecord,
  DenialRecord,
  DocumentRecord,
  EvidenceRecord,
  GraphData,
  MentionRecord,
  Pair,
  RelationRecord,
} from '../model'
import { type Lookup, lookup } from './lookup'

/** Something in a graph that does not hold, and where. */
export interface Fault {
  /** The record that it is in. */
  readonly where: string
  /** What does not hold, in words. */
  readonly what: string
}

/**
 * Re-checks everything that points into an article or at another record: mentions, attributions, evidence and denials against the text
 * of their document, code unit by code unit; copies by whether they lead to a root; denials by whether both relations know of them. An empty list means that all of it holds.
 *
 * @example
 * findFaults(data).map(({ where, what }) => `${where}: ${what}`) // none, in a graph that holds
 */
export function findFaults(data: GraphData): readonly Fault[] {
  const graph = lookup(data)
  return [
    ...data.mentions.flatMap((mention) => mentionFaults(graph, mention)),
    ...data.attributions.flatMap((attribution) => attributionFaults(graph, attribution)),
    ...data.relations.flatMap((relation) => relationFaults(graph, relation)),
    ...data.documents.flatMap((document) => documentFaults(graph, document)),
  ]
}

type Check = readonly [holds: boolean, what: string]

const failed = (where: string, checks: readonly Check[]): readonly Fault[] =>
  checks.flatMap(([holds, what]) => (holds ? [] : [{ where, what }]))

const lies = ([start, end]: Pair, [first, last]: Pair): boolean => first <= start && start < end && end <= last

const isEntity = ({ entityById }: Lookup, id: string | null): boolean => id === null || entityById.has(id)

const isOtherDocument = ({ documentById }: Lookup, id: string | null, than: string): boolean =>
  id === null || (id !== than && documentById.has(id))

function documentFaults(
  graph: Lookup,
  { id, path, outlet, agency, copyOf, body, text }: DocumentRecord,
): readonly Fault[] {
  return failed(`document ${id} (${path})`, [
    [isEntity(graph, outlet), `its outlet ${outlet} is not in the graph`],
    [isEntity(graph, agency ?? null), `the agency ${agency} that it credits is not in the graph`],
    [isOtherDocument(graph, copyOf, id), `the document ${copyOf} that it copies is not in the graph or is itself`],
    [
      (graph.documentById.get(copyOf ?? '')?.copyOf ?? null) === null,
      `the document ${copyOf} that it copies is a copy too`,
    ],
    [
      body.every(({ start, end }) => lies([start, end], [0, text.length])),
      'a paragraph of its body is not within its text',
    ],
  ])
}

function mentionFaults(graph: Lookup, { entity, document, start, end, text }: MentionRecord): readonly Fault[] {
  const article = graph.documentById.get(document)
  const where = `mention of ${entity} at ${start}-${end} of ${article?.path ?? document}`
  if (!article) return [{ where, what: `document ${document} is not in the graph` }]
  return failed(where, [
    [graph.entityById.has(entity), `entity ${entity} is not in the graph`],
    [
      text !== '' && article.text.slice(start, end) === text,
      `the article reads otherwise there: ${quote(article, [start, end])}`,
    ],
  ])
}

const quote = ({ text }: DocumentRecord, [start, end]: Pair): string =>
  JSON.stringify(text.slice(start, Math.min(end, start + 80)))

function attributionFaults(graph: Lookup, record: AttributionRecord): readonly Fault[] {
  const article = graph.documentById.get(record.document)
  const where = `attribution ${record.id} of ${article?.path ?? record.document}`
  if (!article) return [{ where, what: `document ${record.document} is not in the graph` }]
  const whole: Pair = [record.start, record.end]
  const parts = [record.sourceMention, record.cue, ...record.content].filter((part) => part !== null)
  return failed(where, [
    [isEntity(graph, record.source), `its source ${record.source} is not in the graph`],
    [
      record.parent === null || graph.attributionById.has(record.parent),
      `its parent ${record.parent} is not in the graph`,
    ],
    [lies(whole, [0, article.text.length]), 'it is not within the text'],
    [record.content.length > 0, 'it has no content'],
    [parts.every((part) => lies(part, whole)), 'a part of it is not within the whole'],
  ])
}

function relationFaults(graph: Lookup, relation: RelationRecord): readonly Fault[] {
  const { id, source, target, weight, sources, deniedBy, denies, denials, evidence } = relation
  return [
    ...failed(`relation ${id}`, [
      [graph.entityById.has(source), `its source ${source} is not in the graph`],
      [graph.entityById.has(target), `its target ${target} is not in the graph`],
      [
        deniedBy.every((denying) => graph.relationById.get(denying)?.denies.includes(id)),
        'a relation that denies it is not in the graph or does not know of it',
      ],
      [
        deniedBy.every((denying) => denials.some((denial) => denial.relation === denying)),
        'a relation that denies it has no sentence that does',
      ],
      [
        denies.every((denied) => graph.relationById.get(denied)?.deniedBy.includes(id)),
        'a relation that it denies does not know of it',
      ],
      [evidence.length > 0, 'it has no evidence'],
      [1 <= weight && weight <= evidence.length, `its weight of ${weight} is not that of its evidence`],
      [1 <= sources && sources <= evidence.length, `it has ${sources} sources for ${evidence.length} sentences`],
    ]),
    ...denials.flatMap((denial) => denialFaults(graph, relation, denial)),
    ...evidence.flatMap((piece) => evidenceFaults(graph, id, piece)),
  ]
}

function evidenceFaults(graph: Lookup, relation: string, evidence: EvidenceRecord): readonly Fault[] {
  const article = graph.documentById.get(evidence.document)
  const sentence: Pair = [evidence.start, evidence.end]
  const where = `evidence of ${relation} at ${evidence.start}-${evidence.end} of ${article?.path ?? evidence.document}`
  if (!article) return [{ where, what: `document ${evidence.document} is not in the graph` }]
  const parts = [evidence.sourceMention, evidence.targetMention, evidence.predicate].filter((part) => part !== null)
  return failed(where, [
    [
      evidence.text !== '' && article.text.slice(...sentence) === evidence.text,
      `the article reads otherwise there: ${quote(article, sentence)}`,
    ],
    [parts.every((part) => lies(part, sentence)), 'a mention or the predicate is not within the sentence'],
    [
      isEntity(graph, evidence.relayedFrom ?? null),
      `${evidence.relayedFrom}, whose report it passes on, is not in the graph`,
    ],
    [
      isOtherDocument(graph, evidence.copyOf, evidence.document),
      `the document ${evidence.copyOf} that it was copied from is not in the graph or is its own`,
    ],
    [isEntity(graph, evidence.attributedTo), `${evidence.attributedTo}, to whom it is attributed, is not in the graph`],
    [
      evidence.attribution === null || graph.attributionById.has(evidence.attribution),
      `its attribution ${evidence.attribution} is not in the graph`,
    ],
  ])
}

function denialFaults(graph: Lookup, relation: RelationRecord, denial: DenialRecord): readonly Fault[] {
  const { by, document, start, end, text, cue, of } = denial
  const article = graph.documentById.get(document)
  const where = `denial of ${relation.id} at ${start}-${end} of ${article?.path ?? document}`
  if (!article) return [{ where, what: `document ${document} is not in the graph` }]
  return failed(where, [
    [graph.entityById.has(by), `${by}, who denies it, is not in the graph`],
    [
      text !== '' && article.text.slice(start, end) === text,
      `the article reads otherwise there: ${quote(article, [start, end])}`,
    ],
    [lies(cue, [start, end]), 'the words that deny are not within the sentence'],
    [
      isOtherDocument(graph, denial.copyOf, document),
      `the document ${denial.copyOf} that it was copied from is not in the graph or is its own`,
    ],
    [
      denial.relation === null || relation.deniedBy.includes(denial.relation),
      `the relation ${denial.relation} does not deny it`,
    ],
    [relation.evidence.some((piece) => isThere(piece, of)), 'the sentence denied is no evidence of it'],
  ])
}

const isThere = (piece: EvidenceRecord, of: DenialRecord['of']): boolean =>
  piece.document === of.document && piece.start === of.start && piece.end === of.end
