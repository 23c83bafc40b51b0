import { foldName } from '../model'
import { SMALL_WORDS } from './lexicon/name-parts-words'

/** A name's words, folded: "Bashar al-Assad" -> bashar, al, assad. */
export const nameParts = (name: string): string[] => foldName(name.replace(/\./gu, '')).split(' ')

/** Whether `short` is the end of `long`: "Le Pen" of "Marine Le Pen". */
export const isSurnameOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((part, index) => part === long[long.length - short.length + index])

/** Whether `short` is the beginning of `long`: "Hillary" of "Hillary Clinton". */
export const isGivenNameOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((part, index) => part === long[index])

/** Whether one name leaves out or abbreviates middle parts of the other: "George W. Bush", "George Bush". */
export function isVariantOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** Whether the letters are the initials of the name: "CBS", "Central Bank of Somalia". */
export function isAcronymOf(letters: string, name: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^\p{L}]/gu, '')
  const parts = nameParts(name)
  const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')
  return (
    wanted.length > 1 &&
    (initials(parts) === wanted || initials(parts.filter((word) => !SMALL_WORDS.includes(word))) === wanted)
  )
}
