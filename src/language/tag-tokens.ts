import { byText, type Span, type Token } from '../model'
import type { Term } from './tagging/rule'
import { tagTerms } from './tagging/tag-terms'

/**
 * The tokens of one sentence, tagged by compromise.
 * Spans are into `text`; `sentence` is the stretch of it to be tagged.
 */
export function tagTokens(text: string, sentence: Span): Token[] {
  const tokens: Token[] = []
  let end = sentence.start
  let offset = sentence.start
  for (const term of possessivesKept(tagTerms(openDashes(text.slice(sentence.start, sentence.end))))) {
    const start = offset + term.pre.length
    const before = text.slice(end, start)
    end = start + term.text.length
    tokens.push({ start, end, text: text.slice(start, end), normal: normalForm(term), before, tags: sorted(term.tags) })
    offset = end + term.post.length
  }
  return tokens
}

/** Words whose 's is a verb: "he's", "there's". Behind any other capitalised word news writes it for possession: "Putin's meeting". */
const CONTRACTED = /^(?:he|she|it|that|there|here|who|what|where|how|when|let|this)['’]s$/iu

/** "Putin's meeting", "the city's port", but "the deal's off": behind a small letter a noun or an adjective must follow. */
const isPossessive = ({ text }: Term, next: Term | undefined): boolean =>
  /^\p{Lu}.*['’]s$/u.test(text) ||
  (/['’]s$/u.test(text) &&
    next !== undefined &&
    (next.tags.has('Noun') || next.tags.has('Adjective')) &&
    !next.tags.has('Pronoun'))

function possessivesKept(terms: readonly Term[]): Term[] {
  const kept: Term[] = []
  for (const [index, term] of terms.entries()) {
    const previous = kept.at(-1)
    if (term.text === '' && previous && !CONTRACTED.test(previous.text) && isPossessive(previous, terms[index + 1])) {
      const { implicit: _, ...word } = previous
      kept[kept.length - 1] = {
        ...word,
        post: previous.post + term.post,
        tags: new Set([...previous.tags, 'Possessive']),
      }
    } else kept.push(term)
  }
  return kept
}

/** Compromise parts words at white space only. A dash or an ellipsis between two words, and the hyphen
 * of "U.S-led", part them too; the length stays. */
const openDashes = (sentence: string): string =>
  sentence
    .replace(/[—–…]|--|\.{3}/gu, (mark) => ' '.repeat(mark.length))
    .replace(/(?<=\p{Lu}\.\p{Lu})-(?=\p{Ll})/gu, ' ')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')

function normalForm({ implicit, text }: Term): string {
  if (implicit) return implicit
  return text.toLowerCase().replace(/[‘’]/gu, "'").replace(/'s$/u, '')
}

const sorted = (tags: ReadonlySet<string>): string[] => [...tags].sort(byText)
