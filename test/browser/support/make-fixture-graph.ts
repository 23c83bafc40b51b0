import type {
  AttributionRecord,
  DenialRecord,
  DocumentRecord,
  EvidenceRecord,
  MentionRecord,
  Pair,
  RelationRecord,
} from '../../../src/model'
import { contentId, countOriginals, type SourcedDocument, sourcesOf } from '../../../src/model'
import type { GraphFile } from '../../../src/viewer/data/graph-folder'
import { FIXTURE_ARTICLES, type FixtureArticle, type FixtureClaim, type FixtureSentence } from './fixture-articles'
import { FIXTURE_ENTITIES } from './fixture-entities'

/** A sentence with its place in its article. */
interface PlacedSentence extends FixtureSentence {
  readonly article: FixtureArticle
  readonly start: number
}

/** The files of a small graph folder, by name. Every offset is found in the text, none is written by hand. */
export function makeFixtureGraph(): Readonly<Record<GraphFile, string>> {
  const sentences = FIXTURE_ARTICLES.flatMap(placeSentences)
  const relations = makeRelations(sentences)
  const mentions = FIXTURE_ENTITIES.flatMap(({ id, name, aliases }) => makeMentions(id, [name, ...aliases]))
  return {
    'graph.json': `${JSON.stringify(makeGraph(relations, mentions), null, 1)}\n`,
    'documents.jsonl': lines('document', FIXTURE_ARTICLES.map(makeDocument)),
    'relations.jsonl': lines('relation', relations),
    'mentions.jsonl': lines('mention', mentions),
    'attributions.jsonl': lines('attribution', sentences.flatMap(makeAttributions)),
  }
}

const SOURCED_DOCUMENTS: ReadonlyMap<string, SourcedDocument> = new Map(
  FIXTURE_ARTICLES.map(({ id, outlet, agency = null, copyOf = null }) => [id, { outlet, agency, copyOf }]),
)

const textOf = ({ sentences }: FixtureArticle): string => `${sentences.map(({ text }) => text).join('\n\n')}\n`

const lines = (kind: string, records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify({ kind, ...record })}\n`).join('')

function placeSentences(article: FixtureArticle): readonly PlacedSentence[] {
  const text = textOf(article)
  let from = 0
  return article.sentences.map((sentence) => {
    const start = find(text, sentence.text, from)
    from = start + sentence.text.length
    return { ...sentence, article, start }
  })
}

function find(text: string, words: string, from = 0): number {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`"${words}" is not in "${text.slice(from)}"`)
  return start
}

const pairOf = (sentence: PlacedSentence, words: string): Pair => {
  const start = sentence.start + find(sentence.text, words)
  return [start, start + words.length]
}

function makeDocument(article: FixtureArticle): DocumentRecord {
  const { id, path, url, title, outlet, agency = null, copyOf = null, author, published } = article
  const own = placeSentences(article).filter(({ furniture }) => !furniture)
  const body = own.map(({ start, text }) => ({ start, end: start + text.length }))
  return {
    id,
    path,
    url,
    title,
    outlet,
    agency,
    authors: [author],
    published,
    language: 'en',
    copyOf,
    body,
    text: textOf(article),
  }
}

function makeMentions(entity: string, names: readonly string[]): readonly MentionRecord[] {
  return FIXTURE_ARTICLES.flatMap((article) => {
    const text = textOf(article)
    const words = names.find((name) => text.includes(name))
    if (words === undefined) return []
    const start = find(text, words)
    return [
      {
        entity,
        document: article.id,
        start,
        end: start + words.length,
        text: words,
        form: 'name',
        rule: 'fixture',
        confidence: 0.9,
      },
    ]
  })
}

function makeRelations(sentences: readonly PlacedSentence[]): readonly RelationRecord[] {
  const said = sentences.flatMap((sentence) => (sentence.claims ?? []).map((claim) => ({ sentence, claim })))
  const ids = [...new Set(said.map(({ claim }) => relationId(claim)))]
  const relations = ids.map((id) =>
    makeRelation(
      id,
      said.filter(({ claim }) => relationId(claim) === id),
    ),
  )
  return withDenials(relations)
}

/** Every rejection denies the last sentence of every accusation that is nobody's copy. */
function withDenials(relations: readonly RelationRecord[]): readonly RelationRecord[] {
  const rejections = relations.filter(({ type }) => type === 'reject')
  const accusations = relations.filter(({ type }) => type === 'accuse')
  return relations.map((relation) => ({
    ...relation,
    deniedBy: relation.type === 'accuse' ? rejections.map(({ id }) => id) : [],
    denies: relation.type === 'reject' ? accusations.map(({ id }) => id) : [],
    denials: relation.type === 'accuse' ? rejections.flatMap((rejection) => denialsOf(relation, rejection)) : [],
  }))
}

function denialsOf({ evidence }: RelationRecord, rejection: RelationRecord): readonly DenialRecord[] {
  const denied = evidence.findLast(({ copyOf }) => copyOf === null)
  const [denying] = rejection.evidence
  if (!denied || !denying?.predicate) return []
  const { document, start, end, text, predicate: cue } = denying
  const of = { document: denied.document, start: denied.start, end: denied.end }
  return [{ by: rejection.source, document, start, end, text, cue, relation: rejection.id, copyOf: null, of }]
}

const relationId = ({ source, type, target }: FixtureClaim): string => contentId(source, type, target)

function makeRelation(id: string, said: readonly { sentence: PlacedSentence; claim: FixtureClaim }[]): RelationRecord {
  const [first] = said
  if (!first) throw new Error(`relation ${id} has no claim`)
  const { source, target, type, reciprocal = false } = first.claim
  const originals = said.filter(({ sentence }) => sentence.article.copyOf === undefined)
  const dates = originals.map(({ sentence }) => sentence.article.published).sort()
  const evidence = said.map(({ sentence, claim }) => makeEvidence(sentence, claim))
  return {
    id,
    source,
    target,
    type,
    reciprocal,
    weight: countOriginals(evidence),
    sources: sourcesOf(evidence, SOURCED_DOCUMENTS).length,
    firstSeen: dates.at(0) ?? null,
    lastSeen: dates.at(-1) ?? null,
    deniedBy: [],
    denies: [],
    denials: [],
    evidence,
  }
}

function makeEvidence(sentence: PlacedSentence, claim: FixtureClaim): EvidenceRecord {
  return {
    document: sentence.article.id,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    text: sentence.text,
    sourceMention: pairOf(sentence, claim.sourceWords),
    targetMention: pairOf(sentence, claim.targetWords),
    predicate: claim.cue === null ? null : pairOf(sentence, claim.cue),
    negated: claim.negated ?? false,
    modality: claim.modality ?? 'asserted',
    attributedTo: claim.attributedTo ?? null,
    attribution: sentence.text.includes('officials') ? 'unnamed' : claim.attributedTo ? attributionId(sentence) : null,
    quoted: claim.quoted ?? false,
    date: claim.date ?? sentence.article.published,
    dateFrom: claim.date ? 'sentence' : 'article',
    copyOf: sentence.article.copyOf ?? null,
    relayedFrom: claim.relayedFrom ?? null,
    rule: claim.cue === null ? 'same-sentence' : 'subject-verb-object',
    circumstances: [],
    confidence: 0.8,
  }
}

const attributionId = ({ article, text }: PlacedSentence): string => contentId(article.id, text)

function makeAttributions(sentence: PlacedSentence): readonly AttributionRecord[] {
  const { statement, article } = sentence
  if (!statement) return []
  const parts = [statement.sourceWords, statement.cue, statement.content].map((words) => pairOf(sentence, words))
  const [sourceMention = null, cue = null, content] = parts
  return [
    {
      id: attributionId(sentence),
      parent: null,
      document: article.id,
      source: statement.source,
      sourceMention,
      cue,
      content: content ? [content] : [],
      direct: statement.direct,
      start: Math.min(...parts.map(([start]) => start)),
      end: Math.max(...parts.map(([, end]) => end)),
    },
  ]
}

function makeGraph(relations: readonly RelationRecord[], mentions: readonly MentionRecord[]): object {
  const nodes = FIXTURE_ENTITIES.map(({ id, type, name, aliases, countryCode, x, y, size }) => {
    const count = mentions.filter(({ entity }) => entity === id).length
    const attributes = { label: name, entityType: type, aliases, mentions: count, documents: count, x, y, size }
    return {
      key: id,
      attributes: { ...attributes, color: '#888888', community: 0, ...(countryCode ? { countryCode } : {}) },
    }
  })
  const edges = relations.map(({ id, source, target, type, evidence: _, denials, ...rest }) => ({
    key: id,
    source,
    target,
    attributes: { relation: type, label: type, ...rest, denialCount: denials.length },
  }))
  return { options: { type: 'directed', multi: true, allowSelfLoops: true }, attributes: {}, nodes, edges }
}
