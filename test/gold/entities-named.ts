import { type MentionRecord, overlaps, type Span } from '../../src/model'
import { coreSpan } from './core-span'

/** The entities that words of a text may stand for, wherever the words occur in it: by the mention of just these words, else by one that ends with them, else by a name that shares a word with them. */
export function entitiesNamed(text: string, words: string, mentions: readonly MentionRecord[]): ReadonlySet<string> {
  return new Set(
    placesOf(text, words).flatMap((place) => mentionsAt(text, place, mentions).map(({ entity }) => entity)),
  )
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Where words of a text stand as words of their own: "Oman" not in "woman" or "Romania". */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) places.push({ start, end })
  }
  return places
}

function mentionsAt(text: string, place: Span, mentions: readonly MentionRecord[]): readonly MentionRecord[] {
  const wanted = coreSpan(text, place)
  const near = mentions.filter((one) => overlaps(wanted, one))
  const ending = near.filter((one) => coreSpan(text, one).end === wanted.end)
  const exact = ending.filter((one) => coreSpan(text, one).start === wanted.start)
  const naming = near.filter(({ form }) => form !== 'description' && form !== 'pronoun')
  return [exact, ending, naming].find(({ length }) => length > 0) ?? []
}
