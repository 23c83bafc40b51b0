import { foldName } from '../../model'
import { plainLetters } from '../plain-letters'

/** A name's words, folded, dots dropped: "Bashar al-Assad" -> bashar, al, assad; "U.S. Łódź" -> us, lodz. */
export const nameParts = (name: string): string[] =>
  plainLetters(foldName(name.replaceAll('.', '').replace(/['’]s?(?=\s|$)/gu, ''))).split(' ')

/** Whether `short` is the end of `long`: "Le Pen" of "Marine Le Pen". */
export const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((part, index) => part === long[long.length - short.length + index])

/** Whether `short` is the beginning of `long`: "Hillary" of "Hillary Clinton". */
export const isBeginningOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((part, index) => part === long[index])

/** Whether one name leaves out middle parts of the other: "George W. Bush", "George Bush". */
export function isVariantOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}
