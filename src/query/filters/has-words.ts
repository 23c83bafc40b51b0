import { foldName } from '../../model'

/** A test of texts: whether each of these words begins some word of it, in any case, with or without diacritics. */
export function hasWords(words: string): (text: string) => boolean {
  const asked = foldName(words)
    .split(' ')
    .map((word) => ` ${word}`)
  return (text) => {
    const folded = ` ${foldName(text)}`
    return asked.every((word) => folded.includes(word))
  }
}
