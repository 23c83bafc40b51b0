import { type Origin, publisherInWords } from '../rows'
import type { Markup } from './markup'

/** A stretch of an article's text, and what is known of the article. */
export interface Place extends Origin {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Where something stands: title, outlet and date, as far as they are known, file, characters and address: `*Title*, The Post, 2017-05-30, `a.txt`, characters 0–43, `https://post.example/a``. */
export function placeWords(place: Place, markup: Markup): string {
  const { title, published, path, url, document, start, end } = place
  const publisher = publisherInWords(place)
  const parts = [
    title === null ? '' : markup.title(title),
    publisher === null ? '' : markup.text(publisher),
    published === null ? '' : markup.text(published),
    markup.address(path ?? document),
    `characters ${start}–${end}`,
    url === null ? '' : markup.address(url),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
