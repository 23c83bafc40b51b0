import { IRREGULAR_VERBS } from '../../language'

/** Longest first; what is left has at least three letters. */
const SUFFIXES = [
  ...['ations', 'ation', 'ments', 'ences', 'ances', 'ment', 'ence', 'ance', 'ings', 'ions'],
  ...['ing', 'ion', 'ers', 'ors', 'ed', 'es', 'er', 'or', 's', 'e'],
]

/**
 * What the forms of a word share: "bombing", "bombed", "bombs" -> "bomb"; "torture", "torturing" -> "tortur". Crude: it is compared, never shown.
 * @param word lower case
 */
export function stemOf(word: string): string {
  const base = IRREGULAR_VERBS.get(word) ?? (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word)
  const suffix = SUFFIXES.find((one) => base.endsWith(one) && base.length - one.length >= 3)
  const stem = suffix && !(suffix === 's' && base.endsWith('ss')) ? base.slice(0, -suffix.length) : base
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}
