import { type Mention, overlaps, type Span } from '../../model'
import { isEmptyWord } from './empty-words'
import { matterOf } from './matters'

/** A word that says what a sentence is about. */
export interface MatterWord extends Span {
  /** The kind of deed that it tells, or its stem; the id of the entity that it names. */
  readonly matter: string
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** The words of a stretch of text that say what it is about. Offsets are into the text. */
export function sentenceMatters(
  text: string,
  span: Span,
  mentions: readonly { readonly mention: Mention; readonly entity: string }[],
): readonly MatterWord[] {
  const found: MatterWord[] = []
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const word = match[0].toLowerCase()
    const place = { start: span.start + match.index, end: span.start + match.index + match[0].length }
    const named = mentions.find(({ mention }) => overlaps(mention.span, place))
    if (!named && isEmptyWord(word)) continue
    found.push({ ...place, matter: named ? named.entity : matterOf(word) })
  }
  return found
}
