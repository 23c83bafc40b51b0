import { codeSpan } from './code-span'
import { tameText } from './tame-text'

/**
 * What begins or ends something within a paragraph: emphasis, code, links, images, footnotes, HTML, table cells, strikethrough, and, in
 * common dialects, formulas, marked and raised words, and expressions.
 */
const MARKUP = /[\\`*_[\]<>|~^=${}#]/g
/** An ampersand that could begin an entity by name; one by number has an escaped `#`. */
const ENTITY = /&(?=[a-z])/gi
/** What would begin a list if it came to stand at the beginning of a line. */
const BULLET = /^[-+]/
const NUMBER = /^(\d{1,9})([.)])(?= |$)/
/** With a footnote's mark behind it, it would be the beginning of an image. */
const EXCLAMATION = /!$/
/**
 * What dialects make a link of without being asked, an address of mail or web or a person's handle, also where a backslash stands in it
 * (GitHub looks for "@" when backslashes are gone).
 */
const ADDRESS = /@|:\/\/|www\.|mailto:|xmpp:/i

/**
 * Text that shows in CommonMark and in GitHub's dialect as just its own words, on one line, and never as markup, wherever it is put.
 * Addresses become code, so that no reader makes a link of them.
 *
 * @example
 * escapeMarkdown('[click](http://x.example) *now*') // '`[click](http://x.example)` \\*now\\*'
 */
export const escapeMarkdown = (text: string): string =>
  tameText(text)
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? codeSpan(word) : escapeWord(word)))
    .join(' ')
    .replace(BULLET, '\\$&')
    .replace(NUMBER, '$1\\$2')
    .replace(EXCLAMATION, '\\!')

const escapeWord = (word: string): string => word.replace(MARKUP, '\\$&').replace(ENTITY, '\\&')
