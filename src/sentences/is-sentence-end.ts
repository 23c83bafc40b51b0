import type { Terminator } from './find-terminators'
import { ABBREVIATIONS, type AbbreviationKind } from './lexicon/abbreviations'
import { SENTENCE_STARTERS } from './lexicon/sentence-starters'
import { SPEECH_VERBS } from './lexicon/speech-verbs'
import { TIME_WORDS } from './lexicon/time-words'

/** No word of interest is longer; it bounds what is looked at around a mark. */
const WINDOW = 80

/** What stands on both sides of a mark. */
interface Surroundings {
  readonly mark: string
  /** The word that the mark ends, without it: "U.S" of "U.S.". */
  readonly before: string
  /** The word behind the white space, without quotes and brackets in front. */
  readonly after: string
  /** What begins with it, as far as the next few words. */
  readonly rest: string
  readonly closesQuote: boolean
}

/** Whether a sentence mark ends its sentence, and is no abbreviation's, initial's, elision's or quoted question's. */
export function isSentenceEnd(words: string, terminator: Terminator): boolean {
  const around = surroundings(words, terminator)
  if (around.after === '' || /^\p{Ll}/u.test(around.after)) return around.after === ''
  if (/[!?]/.test(around.mark)) return !(around.closesQuote && isSaidClause(around.rest))
  if (around.mark !== '.') return endsInEllipsis(around)
  if (around.closesQuote || around.before === '') return true
  return !isAbbreviation(around)
}

function surroundings(words: string, { mark, start, end, next }: Terminator): Surroundings {
  const before = /[\p{L}\p{N}.'’&-]*$/u.exec(words.slice(Math.max(0, start - WINDOW), start))?.[0] ?? ''
  const rest = words.slice(next, next + WINDOW).replace(/^[^\p{L}\p{N}]+/u, '')
  const after = /^[\p{L}\p{M}\p{N}.'’-]*/u.exec(rest)?.[0] ?? ''
  return { mark, before, after, rest, closesQuote: /["”»]/.test(words.slice(start + mark.length, end)) }
}

/** `"Is it true?" Macron asked`: a name and a verb of speech behind a quoted question carry its sentence on. */
function isSaidClause(rest: string): boolean {
  const words = rest.split(/\s+/).slice(0, 5)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.replace(/[^\p{L}]+$/u, '')))
  return verb >= 0 && words.slice(0, verb).every((word) => /^\p{Lu}[^,;:]*$/u.test(word))
}

/** Attached to a word it ends a sentence ("he said..."); with space in front it stands for left-out words, unless a full stop is part of it. */
const endsInEllipsis = ({ mark, before }: Surroundings): boolean => before !== '' || mark.replace(/\s/g, '').length > 3

function isAbbreviation({ before, after }: Surroundings): boolean {
  const kind = abbreviationKind(before)
  const isStarter = SENTENCE_STARTERS.has(after)
  switch (kind) {
    case 'none':
      return false
    case 'title':
      return true
    case 'before-number':
      return /^\p{N}/u.test(after)
    case 'time':
      return TIME_WORDS.has(after.replace(/\.$/, ''))
    case 'other':
      return !isStarter
  }
}

const INITIAL = /^\p{Lu}$/u
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u

function abbreviationKind(before: string): AbbreviationKind | 'none' {
  const word = before.replace(/^['’-]+/, '')
  const known = ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(word.slice(word.lastIndexOf('-') + 1))
  if (known) return known
  return INITIAL.test(word) || DOTTED.test(word) ? 'other' : 'none'
}
