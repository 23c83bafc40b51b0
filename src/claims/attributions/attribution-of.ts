import { type Article, type Attribution, contains, contentId, type Span } from '../../model'
import { type SentenceView, textSpan } from '../sentence/sentence-view'
import type { DraftAttribution } from './draft-attribution'

/** A stretch of one sentence's tokens. */
export interface Place {
  readonly view: SentenceView
  readonly span: Span
}

/**
 * A sentence's attribution with its places in the article's text; `further` is what other sentences add to its content. Null where no
 * content has a letter: the tagger reads "let's" as "let" and a "us" that no text has.
 */
export function attributionOf(
  { id: articleId }: Article,
  view: SentenceView,
  draft: DraftAttribution,
  further: readonly Place[],
): Attribution | null {
  const source = sourceOf(view, draft)
  const cue = draft.cue ? textSpan(view, draft.cue) : null
  const places = [...draft.content.map((span) => ({ view, span })), ...further]
  const content = joined(
    places
      .map((place) => textSpan(place.view, place.span))
      .filter(hasText)
      .sort((a, b) => a.start - b.start),
  )
  if (content.length === 0) return null
  const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const span: Span = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  return {
    id: contentId(articleId, 'attribution', String(cue?.start ?? ''), String(span.start), String(span.end)),
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

function sourceOf(view: SentenceView, { sourceWords, signed }: DraftAttribution): Span | null {
  const span = signed ? textSpan(signed.view, signed.span) : sourceWords && textSpan(view, sourceWords)
  return span && hasText(span) ? span : null
}

const hasText = ({ start, end }: Span): boolean => start < end

/** Parts that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = []
  for (const span of spans) {
    const last = parts.at(-1)
    if (last && span.start < last.end)
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else parts.push(span)
  }
  return parts
}

/** Notes in which other's content each attribution stands: "Reuters reported that Merkel *said* ...". */
export const nestAttributions = (inner: readonly Attribution[], outer: readonly Attribution[]): Attribution[] =>
  inner.map((attribution) => ({ ...attribution, parentId: parentOf(attribution, outer)?.id ?? null }))

/** The one with the least content among those whose content holds all of it. */
function parentOf({ id, span: inner }: Attribution, attributions: readonly Attribution[]): Attribution | undefined {
  const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const holding = attributions.filter((outer) => outer.id !== id && outer.content.some((span) => contains(span, inner)))
  return holding.sort((a, b) => size(a) - size(b))[0]
}
