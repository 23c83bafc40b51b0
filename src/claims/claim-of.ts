import { type Article, type Claim, contentId } from '../model'
import { circumstancesOf } from './confidence/circumstances-of'
import { confidenceOf } from './confidence/confidence-of'
import { dateOfClaim } from './dates/date-of-claim'
import type { DraftClaim } from './draft-claim'
import { isQuoted } from './sentence/quotes'
import { type SentenceView, textSpan } from './sentence/sentence-view'
import { denialOf } from './voices/denial-of'
import type { Telling } from './voices/telling'
import { voiceOf } from './voices/voice-of'

/** A claim with its places in the article's text, and credited to the innermost voice that it is part of. */
export function claimOf(article: Article, view: SentenceView, draft: DraftClaim, tellings: readonly Telling[]): Claim {
  const { source, target } = draft
  const voice = voiceOf(view, draft, tellings)
  const attribution = voice?.telling.attribution
  const predicate = draft.predicate ? textSpan(view, draft.predicate) : null
  const circumstances = circumstancesOf(draft)
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
    negated: draft.negated !== (voice?.denies ?? false),
    modality: draft.modality,
    attributedTo: attribution?.sourceChainId ?? null,
    attributionId: attribution?.id ?? null,
    deniedBy: denialOf(view, draft)?.denier.chain.id ?? null,
    quoted: isQuoted(view.quotes, at),
    date: dateOfClaim(view, draft, article.published),
    rule: draft.rule,
    circumstances,
    confidence: confidenceOf({ rule: draft.rule, type: draft.type, circumstances }),
  }
}
