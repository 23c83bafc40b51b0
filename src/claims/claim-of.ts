import { type Article, type Attribution, type Claim, contentId, overlaps } from '../model'
import type { DraftClaim } from './draft-claim'
import type { DraftAttribution } from './find-attributions'
import { isQuoted } from './quotes'
import { type SentenceView, textSpan } from './sentence-view'

/** A claim with its places in the article's text, and credited to the innermost voice that it is part of. */
export function claimOf(
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
    quoted: isQuoted(view.quotes, at),
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
