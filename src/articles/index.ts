import { type Article, contentId, type Span } from '../model'
import { chooseHeadline, type Headline } from './choose-headline'
import { DEFAULT_LANGUAGE } from './default-language'
import { findDateline } from './find-dateline'
import { findTailCredit } from './find-tail-credit'
import { isSentenceLike } from './is-sentence-like'
import { labelBlocks } from './label-blocks'
import { mergeFindings } from './merge-findings'
import { readMarkdown } from './read-markdown'
import { readPlainText } from './read-plain-text'
import { selectProse } from './select-prose'
import { collapseSpace } from './text-block'

export { readProse } from './read-prose'

const MARKDOWN = /\.(?:md|markdown|mdown)$/i

/**
 * Reads one article: its prose, and what the lines around the prose tell about it. The text is kept as it is; metadata and
 * furniture are only left out of `body`. Files that end in .md are Markdown, all others plain text.
 *
 * @param input `path` relative to the input that was named; `text` decoded, without a byte order mark.
 * @throws Error where the text holds no prose.
 */
export function readArticle({ path, text }: { readonly path: string; readonly text: string }): Article {
  const { blocks, given } = MARKDOWN.test(path) ? readMarkdown(text) : readPlainText(text)
  const labelled = labelBlocks(blocks)
  const unlabelled = labelled.flatMap(({ block, finding }) => (finding ? [] : [block]))
  const headline = chooseHeadline(unlabelled, given)
  const prose = selectProse(unlabelled, headline)
  const lead = prose.find(isSentenceLike) ?? prose[0]
  const dateline = lead ? findDateline(text, lead.span) : null
  const paragraphs = prose.map((block) =>
    block === lead && dateline ? { ...block.span, start: dateline.proseStart } : block.span,
  )
  const last = paragraphs.at(-1)
  const tail = last ? findTailCredit(text, last) : null
  const body = bodyOf(
    headline,
    paragraphs.map((span) => (span === last && tail ? { ...span, end: tail.proseEnd } : span)),
  )
  if (body.length === 0) throw new Error(`no prose in ${path}: it holds ${complaint(text, blocks.length)}`)
  return {
    id: contentId(text),
    path,
    ...mergeFindings(labelled, given, { dateline, tail, siteInTitle: headline?.outlet ?? null }),
    title: headline ? titleOf(text, headline) : (given.title ?? null),
    headline: headline?.span ?? null,
    language: given.language ?? DEFAULT_LANGUAGE,
    text,
    body,
  }
}

const bodyOf = (headline: Headline | null, paragraphs: readonly Span[]): Span[] =>
  headline ? [headline.span, ...paragraphs] : [...paragraphs]

const titleOf = (text: string, { block, span }: Headline): string =>
  collapseSpace(block && block.span.end === span.end ? block.words : text.slice(span.start, span.end))

const complaint = (text: string, blockCount: number): string =>
  text.trim() === ''
    ? 'only white space'
    : `only metadata and page furniture (${blockCount} lines); check that it is an article`
