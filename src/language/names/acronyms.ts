import { nameParts } from './name-parts'

/** Small words that an acronym may leave out. */
const SMALL_WORDS = ['of', 'the', 'and', 'for', 'de', 'la', 'on', 'in']

const firstLetters = (parts: readonly string[]): string => parts.map((part) => part[0] ?? '').join('')

/** The letters by which a name of several words may go, small words counted in or left out. */
function initialsOf(name: string): readonly string[] {
  const parts = nameParts(name)
  if (parts.length < 2) return []
  return [...new Set([firstLetters(parts), firstLetters(parts.filter((part) => !SMALL_WORDS.includes(part)))])]
}

/** Whether the word is set as an acronym: "NATO", "U.N.", "AT&T". */
export const isAcronymShaped = (word: string): boolean => /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&]{1,9}$/u.test(word)

const lettersOf = (acronym: string): string => acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether the letters are the initials of the name: "CBS", "Central Bank of Somalia". */
export const isAcronymOf = (letters: string, name: string): boolean =>
  lettersOf(letters).length > 1 && initialsOf(name).includes(lettersOf(letters))

/**
 * Whether the letters, said to be short for the name, can be: they open its first word, stand in its words in their order, and
 * most of the words begin with one of them: "SIA", "Singapore Airlines"; "EADS", "European Aeronautic Defence & Space NV".
 */
export function mayAbbreviate(letters: string, name: string): boolean {
  const wanted = lettersOf(letters)
  const parts = nameParts(name).filter((part) => !SMALL_WORDS.includes(part))
  if (wanted.length < 2 || !isAcronymShaped(letters) || parts[0]?.[0] !== wanted[0]) return false
  const text = parts.join(' ')
  let at = -1
  for (const letter of wanted) {
    at = text.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return parts.filter((part) => wanted.includes(part[0] ?? '')).length * 2 > parts.length
}
