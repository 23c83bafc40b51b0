import {
  type Article,
  byText,
  type Claim,
  countOriginals,
  datingEvidence,
  type EvidenceRecord,
  groupBy,
  type Mention,
  type Pair,
  type RelationRecord,
  type RelationType,
  relationId,
  relationKind,
  type Span,
} from '../model'
import { type Denials, denyingRelations, pairDenials, recordDenials, type Statement } from './denials'
import { byId, entityByChain, type Findings, namedEntities } from './entity-index'

/** What corroboration found out, as the relations need it. */
export interface Corroboration {
  /** The article that a sentence was copied from. */
  readonly originBySentence: ReadonlyMap<string, string>
  /** The outlet whose report a claim passes on, by id of the claim. */
  readonly outletByRelayedClaim: ReadonlyMap<string, string>
  /** How many independent sources stand behind pieces of evidence. */
  countSources(evidence: readonly EvidenceRecord[]): number
}

/** One end of a claim: the entity and the mention of it. */
interface End {
  readonly entity: string
  readonly mention: Mention
}

interface Piece {
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly reciprocal: boolean
  readonly evidence: EvidenceRecord
  /** When its article was published. */
  readonly published: string | null
  readonly sentenceId: string
  /** The entity that the sentence says denies it. */
  readonly deniedBy: string | null
}

/**
 * Sums claims into relations: one for each source, target and type. Where some evidence says that both did it to one another,
 * all evidence of the pair counts for the reciprocal relation, if the type is symmetric by nature: who met, met. Who accuses and who
 * is accused stays told apart; that both accuse each other is evidence for two relations.
 */
export function deriveRelations(
  articles: readonly Article[],
  findings: Findings,
  corroboration: Corroboration,
): RelationRecord[] {
  const pieces = piecesOf(articles, findings, corroboration)
  const mutual = new Set(pieces.filter(({ reciprocal }) => reciprocal).map(pairKey))
  const placed = pieces.flatMap((piece) => (mutual.has(pairKey(piece)) ? placeMutual(piece) : [piece]))
  const groups = groupBy(placed, relationId)
  const denials = denialsIn(groups, articles, findings, corroboration)
  return [...groups]
    .map(([id, group]) => relationOf(id, group, denials, corroboration))
    .sort((a, b) => byText(a.id, b.id))
}

/** What the sentences of all relations deny of one another. */
function denialsIn(
  groups: ReadonlyMap<string, readonly Piece[]>,
  articles: readonly Article[],
  { chains, denials, entities, mentions, sentences }: Findings,
  { originBySentence }: Corroboration,
): Denials {
  const articleById = byId(articles)
  const sentenceById = byId(sentences)
  const statements = [...groups].flatMap(([relation, group]) => group.flatMap((piece) => statementOf(relation, piece)))
  const denied = pairDenials({
    articles,
    sentenceById,
    entities,
    entityOf: entityByChain(entities),
    mentions: namedEntities(chains, mentions, entities),
    statements,
    denials,
  })
  return recordDenials(denied, {
    statements,
    copyOf: (sentence) => originBySentence.get(sentence) ?? null,
    published: (article) => articleById.get(article)?.published ?? null,
    textOf: (article) => articleById.get(article)?.text ?? '',
  })

  function statementOf(relation: string, { sentenceId, ...piece }: Piece): Statement[] {
    const sentence = sentenceById.get(sentenceId)
    return sentence ? [{ relation, ...piece, sentence }] : []
  }
}

const pairKey = ({ type, source, target }: Piece): string => `${type}~${[source, target].sort(byText).join('~')}`

/** A reciprocal relation is stored once, from the smaller id; what is done in two directions, once in each. */
function placeMutual(piece: Piece): Piece[] {
  if (relationKind(piece.type).symmetric) {
    const ordered = byText(piece.source, piece.target) <= 0 ? piece : turnRound(piece)
    return [{ ...ordered, reciprocal: true }]
  }
  const directed = { ...piece, reciprocal: false }
  return piece.reciprocal ? [directed, turnRound(directed)] : [directed]
}

/** The mentions go with their ends. */
function turnRound(piece: Piece): Piece {
  const { source, target, evidence } = piece
  const { sourceMention, targetMention } = evidence
  return {
    ...piece,
    source: target,
    target: source,
    evidence: { ...evidence, sourceMention: targetMention, targetMention: sourceMention },
  }
}

function piecesOf(articles: readonly Article[], findings: Findings, corroboration: Corroboration): Piece[] {
  const { originBySentence, outletByRelayedClaim } = corroboration
  const articleById = byId(articles)
  const sentenceById = byId(findings.sentences)
  const mentionById = byId(findings.mentions)
  const entityOf = entityByChain(findings.entities)
  return findings.claims.flatMap((claim) => {
    const article = articleById.get(claim.articleId)
    const sentence = sentenceById.get(claim.sentenceId)
    const [source, target] = [
      endOf(claim.sourceChainId, claim.sourceMentionId),
      endOf(claim.targetChainId, claim.targetMentionId),
    ]
    if (!article || !sentence || !source || !target || source.entity === target.entity) return []
    const evidence = evidenceOf(claim, article, sentence.span, source, target, {
      attributedTo: claim.attributedTo ? (entityOf.get(claim.attributedTo) ?? null) : null,
      copyOf: originBySentence.get(claim.sentenceId) ?? null,
      relayedFrom: outletByRelayedClaim.get(claim.id) ?? null,
    })
    return [
      {
        type: claim.type,
        source: source.entity,
        target: target.entity,
        reciprocal: claim.reciprocal,
        evidence,
        published: article.published,
        sentenceId: claim.sentenceId,
        deniedBy: claim.deniedBy ? (entityOf.get(claim.deniedBy) ?? null) : null,
      },
    ]
  })

  function endOf(chainId: string, mentionId: string): End | null {
    const [entity, mention] = [entityOf.get(chainId), mentionById.get(mentionId)]
    return entity && mention ? { entity, mention } : null
  }
}

function evidenceOf(
  claim: Claim,
  { id, text, published }: Article,
  sentence: Span,
  source: End,
  target: End,
  { attributedTo, copyOf, relayedFrom }: Pick<EvidenceRecord, 'attributedTo' | 'copyOf' | 'relayedFrom'>,
): EvidenceRecord {
  return {
    document: id,
    start: sentence.start,
    end: sentence.end,
    text: text.slice(sentence.start, sentence.end),
    sourceMention: pair(source.mention.span),
    targetMention: pair(target.mention.span),
    predicate: claim.predicate ? pair(claim.predicate) : null,
    negated: claim.negated,
    modality: claim.modality,
    attributedTo,
    attribution: claim.attributionId,
    quoted: claim.quoted,
    date: claim.date ?? published,
    dateFrom: claim.date ? 'sentence' : published ? 'article' : null,
    copyOf,
    relayedFrom,
    rule: claim.rule,
    circumstances: claim.circumstances,
    confidence: claim.confidence,
  }
}

const pair = ({ start, end }: Span): Pair => [start, end]

function relationOf(
  id: string,
  group: readonly Piece[],
  denials: Denials,
  corroboration: Corroboration,
): RelationRecord {
  const [first] = group
  if (!first) throw new Error(`relation ${id} has no evidence`)
  const evidence = group.map((piece) => piece.evidence).sort(byTime)
  const records = denials.denialsByRelation.get(id) ?? []
  const publishedById = new Map(group.map((piece) => [piece.evidence.document, piece.published]))
  const published = datingEvidence(evidence)
    .flatMap(({ document }) => publishedById.get(document) ?? [])
    .sort(byText)
  return {
    id,
    source: first.source,
    target: first.target,
    type: first.type,
    reciprocal: first.reciprocal,
    weight: countOriginals(evidence),
    sources: corroboration.countSources(evidence),
    firstSeen: published[0] ?? null,
    lastSeen: published.at(-1) ?? null,
    deniedBy: denyingRelations(records),
    denies: denials.deniesByRelation.get(id) ?? [],
    denials: records,
    evidence,
  }
}

/** By when it happened, so far as that is known; what has no date at all comes last. */
const byTime = (a: EvidenceRecord, b: EvidenceRecord): number =>
  byText(a.date ?? '9', b.date ?? '9') ||
  byText(a.document, b.document) ||
  a.start - b.start ||
  a.sourceMention[0] - b.sourceMention[0] ||
  a.targetMention[0] - b.targetMention[0]
