import { type Article, type Attribution, contains, contentId, type Span } from '../model'
import type { DraftAttribution } from './find-attributions'
import { type SentenceView, textSpan } from './sentence-view'

/** A sentence's attribution with its places in the article's text. */
export function attributionOf({ id: articleId }: Article, view: SentenceView, draft: DraftAttribution): Attribution {
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

/** Notes in which other's content each attribution stands: "Reuters reported that Merkel *said* ...". */
export const nestAttributions = (attributions: readonly Attribution[]): Attribution[] =>
  attributions.map((inner) => ({ ...inner, parentId: parentOf(inner, attributions)?.id ?? null }))

/** The one with the least content among those whose content holds all of it. */
function parentOf({ id, span: inner }: Attribution, attributions: readonly Attribution[]): Attribution | undefined {
  const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const holding = attributions.filter((outer) => outer.id !== id && outer.content.some((span) => contains(span, inner)))
  return holding.sort((a, b) => size(a) - size(b))[0]
}
