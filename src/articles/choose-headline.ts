import type { Span } from '../model'
import { isOutletName } from './is-outlet-name'
import { isSentenceLike } from './is-sentence-like'
import { collapseSpace, countWords, type GivenMetadata, type TextBlock } from './text-block'

/** The headline of an article: the block it stands in, if it is one, and the stretch of text without the site's name behind it. */
export interface Headline {
  readonly block: TextBlock | null
  readonly span: Span
  /** "Macron meets Putin | Reuters" names the publisher. */
  readonly outlet: string | null
}

const SUFFIX = /\s(?:[|»·-]|–|—)\s(?=[^|»·–—]{2,40}$)/u

/**
 * Picks the headline among the unlabelled blocks: the field of the front matter, a heading, or a title-like line that
 * stands above the first sentence, the first with at least three words before the first with two. Null where a text just begins.
 */
export function chooseHeadline(blocks: readonly TextBlock[], given: GivenMetadata): Headline | null {
  const firstSentence = blocks.findIndex(isSentenceLike)
  const head = firstSentence < 0 ? blocks : blocks.slice(0, firstSentence)
  if (given.titleSpan) return givenHeadline(head, given.title ?? '', given.titleSpan)
  if (blocks.length < 2) return null
  const candidates = head.filter(({ kind }) => kind !== 'item')
  const block =
    candidates.find(({ kind }) => kind === 'heading') ??
    candidates.find(({ words }) => countWords(words) >= 3) ??
    candidates.find(({ words }) => countWords(words) >= 2)
  return block ? withoutSiteName(block) : null
}

function givenHeadline(head: readonly TextBlock[], title: string, span: Span): Headline {
  const block = head.find(({ words }) => words === collapseSpace(title))
  return block ? { block, span: block.span, outlet: null } : { block: null, span, outlet: null }
}

function withoutSiteName(block: TextBlock): Headline {
  const { span, words } = block
  const cut = SUFFIX.exec(words)
  const name = cut ? words.slice(cut.index + cut[0].length) : ''
  // The cut is measured from the end, where blocks of one line agree with their words.
  const end = span.end - name.length - (cut?.[0].length ?? 0)
  return cut && isOutletName(name)
    ? { block, span: { start: span.start, end }, outlet: name }
    : { block, span, outlet: null }
}
