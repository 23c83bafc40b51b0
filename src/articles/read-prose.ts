import { type Article, contentId } from '../model'
import { DEFAULT_LANGUAGE } from './default-language'
import { readPlainText } from './read-plain-text'

/**
 * Takes a text as it stands: all of it is prose, no line is a headline, a byline or furniture.
 *
 * @throws Error where the text is only white space.
 */
export function readProse(text: string): Article {
  const body = readPlainText(text).blocks.map(({ span }) => span)
  if (body.length === 0) throw new Error('there is no text: it holds only white space')
  return {
    id: contentId(text),
    path: 'text',
    url: null,
    title: null,
    headline: null,
    outlet: null,
    agency: null,
    authors: [],
    published: null,
    language: DEFAULT_LANGUAGE,
    text,
    body,
  }
}
