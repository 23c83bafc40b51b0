import {
  type Article,
  type Attribution,
  type Chain,
  type Claim,
  contentId,
  type Mention,
  overlaps,
  type Parse,
  type Sentence,
  type Span,
} from '../model'
import { appositionClaims } from './apposition-claims'
import { complementClaims } from './complement-claims'
import type { DraftClaim } from './draft-claim'
import { type DraftAttribution, findAttributions } from './find-attributions'
import { nounClaims } from './noun-claims'
import { placeClaims } from './place-claims'
import { findQuotes, isQuoted } from './quotes'
import { type SentenceView, textSpan, viewSentence } from './sentence-view'
import { speechClaims } from './speech-claims'
import { titleClaims } from './title-claims'
import { verbClaims } from './verb-claims'
import { weakClaims } from './weak-claims'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
}

/** What an article's sentences say, clause by clause: who does what to whom, and on whose word. */
export function extractClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  chains: readonly Chain[],
  parses: readonly Parse[],
): Claims {
  const mentionsBySentence = groupBy(mentions, ({ sentenceId }) => [sentenceId])
  const known = {
    chainsByMention: groupBy(chains, ({ mentionIds }) => mentionIds),
    homesByChain: findHomes(mentions, chains),
  }
  const parseBySentence = new Map(parses.map((parse) => [parse.sentenceId, parse]))
  const found = sentences.map((sentence): Claims => {
    const parse = parseBySentence.get(sentence.id) ?? {
      sentenceId: sentence.id,
      clauses: [],
      phrases: [],
      appositions: [],
    }
    return claimsOf(article, viewSentence(sentence, parse, mentionsBySentence.get(sentence.id) ?? [], known))
  })
  return {
    claims: found.flatMap(({ claims }) => claims),
    attributions: found.flatMap(({ attributions }) => attributions),
  }
}

function groupBy<Key, Item>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Of which countries and bodies titles and possessives make a chain's person. */
function findHomes(mentions: readonly Mention[], chains: readonly Chain[]): SentenceView['homesByChain'] {
  const ownerByMention = new Map(mentions.map(({ id, cues }) => [id, cues.of]))
  return new Map(
    chains.map(({ id, mentionIds }) => [
      id,
      new Set(mentionIds.flatMap((mention) => ownerByMention.get(mention) ?? [])),
    ]),
  )
}

function claimsOf(article: Article, view: SentenceView): Claims {
  const drafts = strongClaims(view)
  const attributionDrafts = findAttributions(view)
  const all = withoutRepeats([...drafts, ...speechClaims(view, attributionDrafts, drafts)])
  const attributions = attributionDrafts.map((draft) => attributionOf(article, view, draft))
  const claims = [...all, ...weakClaims(view, all)].map((draft) =>
    claimOf(article, view, draft, attributionDrafts, attributions),
  )
  return { claims, attributions }
}

/** The rules, in the order in which the first to join two entities by a type is kept. */
function strongClaims(view: SentenceView): DraftClaim[] {
  const byVerb = view.parse.clauses.flatMap((clause) => {
    const claims = verbClaims(view, clause)
    return [...claims, ...complementClaims(view, clause, claims)]
  })
  const byNoun = view.parse.phrases.flatMap((phrase) => nounClaims(view, phrase))
  return [...byVerb, ...byNoun, ...titleClaims(view), ...appositionClaims(view), ...placeClaims(view)]
}

const withoutRepeats = (claims: readonly DraftClaim[]): DraftClaim[] =>
  claims.filter((claim, index) => claims.findIndex((other) => isSame(claim, other)) === index)

const isSame = (a: DraftClaim, b: DraftClaim): boolean =>
  a.type === b.type &&
  ((a.source.chain === b.source.chain && a.target.chain === b.target.chain) ||
    (a.reciprocal && b.reciprocal && a.source.chain === b.target.chain && a.target.chain === b.source.chain))

function attributionOf({ id: articleId }: Article, view: SentenceView, draft: DraftAttribution): Attribution {
  const source = draft.sourceWords ? textSpan(view, draft.sources[0]?.mention.tokens ?? draft.sourceWords) : null
  const cue = textSpan(view, draft.cue)
  const content = draft.content.map((span) => textSpan(view, span))
  const parts = [cue, ...content, ...(source ? [source] : [])]
  const span: Span = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  return {
    id: contentId(articleId, 'attribution', String(cue.start), String(span.start), String(span.end)),
    articleId,
    parentId: null,
    sourceChainId: draft.sources[0]?.chain.id ?? null,
    source,
    cue,
    content,
    direct: draft.direct,
    span,
    rule: draft.rule,
    confidence: draft.confidence,
  }
}

function claimOf(
  article: Article,
  view: SentenceView,
  draft: DraftClaim,
  drafts: readonly DraftAttribution[],
  attributions: readonly Attribution[],
): Claim {
  const { source, target } = draft
  const voice = voiceOf(draft, drafts)
  const attribution = voice === null ? undefined : attributions[voice]
  const predicate = draft.predicate ? textSpan(view, draft.predicate) : null
  const at = draft.predicate?.start ?? source.mention.tokens.start
  return {
    id: contentId(
      view.sentence.id,
      draft.type,
      source.chain.id,
      target.chain.id,
      String(source.mention.span.start),
      String(target.mention.span.start),
    ),
    articleId: article.id,
    sentenceId: view.sentence.id,
    type: draft.type,
    reciprocal: draft.reciprocal,
    sourceMentionId: source.mention.id,
    targetMentionId: target.mention.id,
    sourceChainId: source.chain.id,
    targetChainId: target.chain.id,
    predicate,
    negated: draft.negated !== (voice !== null && drafts[voice]?.denies === true),
    modality: draft.modality,
    attributedTo: attribution?.sourceChainId ?? null,
    attributionId: attribution?.id ?? null,
    quoted: isQuoted(findQuotes(view.tokens), at),
    date: null,
    rule: draft.rule,
    confidence: draft.confidence,
  }
}

/** The innermost attribution whose content holds the claim's predicate (its source mention, where it has none). */
function voiceOf(claim: DraftClaim, drafts: readonly DraftAttribution[]): number | null {
  const place = claim.predicate ?? claim.source.mention.tokens
  const size = ({ content }: DraftAttribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const holding = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(
      ({ draft }) =>
        draft.content.some((span) => overlaps(span, place) && span.start <= place.start) && !overlaps(draft.cue, place),
    )
    .sort((a, b) => size(a.draft) - size(b.draft))
  return holding[0]?.index ?? null
}
