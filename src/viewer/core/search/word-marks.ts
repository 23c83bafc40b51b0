import type { Span } from '../../../model'
import type { Mark } from '../text/cut-text'
import { splitWords } from './split-words'

/** Where words of a set (folded) stand in a stretch of a text; offsets are into the text. */
export const wordMarks = (text: string, { start, end }: Span, words: ReadonlySet<string>): readonly Mark<'match'>[] =>
  splitWords(text.slice(start, end))
    .filter(({ word }) => words.has(word))
    .map((place) => ({ role: 'match', start: start + place.start, end: start + place.end }))
