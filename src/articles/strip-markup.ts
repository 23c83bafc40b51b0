import { collapseSpace } from './text-block'

const IMAGE = /!\[[^[\]]{0,300}\]\([^()]{0,2000}\)/g
const LINK = /\[([^[\]]{0,500})\]\([^()]{0,2000}\)/g
const TAG = /<\/?[a-z][^<>]{0,300}>/gi
const EMPHASIS = /[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu

/**
 * The words of a piece of Markdown. `linkText` replaces each link's text where it is given: with '' what is left of a line
 * of nothing but links is nothing.
 */
export function stripMarkup(markdown: string, linkText = '$1'): string {
  const plain = markdown.replace(IMAGE, '').replace(LINK, linkText).replace(TAG, '').replace(EMPHASIS, '')
  return collapseSpace(linkText === '' ? plain.replace(/[^\p{L}\p{N}]+/gu, ' ') : plain)
}
