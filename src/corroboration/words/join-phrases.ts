import type { ComparedWord } from './compared-word'
import { type Phrase, phrasesByFirst } from './phrases'

/** Puts one word for each phrase that has others to say the same: "Russian Federation" -> "russia", "in spite of" -> "despite". */
export function joinPhrases(words: readonly ComparedWord[]): ComparedWord[] {
  const joined: ComparedWord[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as ComparedWord
    const phrase = phraseAt(words, at)
    joined.push(
      phrase
        ? {
            ...word,
            folded: phrase.folded,
            hash: phrase.hash,
            isFunction: word.isFunction && phrase.words.length === 1,
          }
        : word,
    )
    at += phrase?.words.length ?? 1
  }
  return joined
}

function phraseAt(words: readonly ComparedWord[], at: number): Phrase | null {
  const word = words[at] as ComparedWord
  const phrases = phrasesByFirst().get(word.folded) ?? []
  return (
    phrases.find(
      (phrase) =>
        (!phrase.isName || word.isCapitalised) && phrase.words.every((part, i) => words[at + i]?.folded === part),
    ) ?? null
  )
}
