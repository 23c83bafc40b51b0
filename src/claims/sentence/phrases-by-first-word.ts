import type { Token } from '../../model'

/** Phrases as lists of words, by their first one. */
export type PhrasesByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>

/** `phrases` in lower case, one space between words. */
export function phrasesByFirstWord(phrases: readonly string[]): PhrasesByFirstWord {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return byFirst
}

/** The words of the first phrase that begins at token `at` and ends before `end`; undefined where none does. */
export const phraseAt = (
  phrases: PhrasesByFirstWord,
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly string[] | undefined =>
  phrases
    .get(tokens[at]?.normal ?? '')
    ?.find((words) => at + words.length <= end && words.every((word, index) => tokens[at + index]?.normal === word))
