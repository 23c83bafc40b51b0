import type { SayingRow } from './saying-row'

/** An exported file has sentences that are evidence, and no articles. */
const MISSING = '(words that only the graph folder has)'

/**
 * What is said, its parts joined by an ellipsis, in quotation marks; white space is collapsed. `shorten` may cut what is long.
 *
 * @example
 * contentInWords({ contentText: ['Macron will', 'visit Russia'] }) // '“Macron will … visit Russia”'
 */
export function contentInWords(
  { contentText }: Pick<SayingRow, 'contentText'>,
  shorten: (content: string) => string = (content) => content,
): string {
  if (contentText.length === 0) return MISSING
  return `“${shorten(contentText.map((part) => part.replace(/\s+/g, ' ').trim()).join(' … '))}”`
}
