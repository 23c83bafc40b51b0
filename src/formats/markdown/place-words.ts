import { type Origin, publisherInWords } from '../rows'
import { codeSpan } from './code-span'
import { escapeMarkdown } from './escape-markdown'

/** A stretch of an article's text, and what is known of the article. */
export interface Place extends Origin {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Where something stands: title, outlet and date, as far as they are known, file and characters: `*Title*, The Post, 2017-05-30, `a.txt`, characters 0–43`. */
export function placeWords(place: Place): string {
  const { title, published, path, document, start, end } = place
  const publisher = publisherInWords(place)
  const parts = [
    title === null ? '' : emphasized(title),
    publisher === null ? '' : escapeMarkdown(publisher),
    published === null ? '' : escapeMarkdown(published),
    codeSpan(path ?? document),
    `characters ${start}–${end}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The title of an article. */
export function emphasized(title: string): string {
  const words = escapeMarkdown(title)
  return words === '' ? '' : `*${words}*`
}
