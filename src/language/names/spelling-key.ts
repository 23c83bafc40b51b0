import { genderOfGivenName, isGivenName, isSurname } from '../given-names'

type Fold = readonly [pattern: RegExp, replacement: string]

/** What romanisation systems write differently for one consonant, or for one sound at a name's edge; in the order of application. */
const CONSONANTS: readonly Fold[] = [
  [/kh/gu, 'h'],
  [/dh/gu, 'd'],
  [/gh/gu, 'g'],
  [/q/gu, 'k'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/tch/gu, 'ch'],
  [/sch|sh/gu, 's'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/off$/u, 'ov'],
  [/eff$/u, 'ev'],
  [/^ye/u, 'e'],
  [/ou|oo/gu, 'u'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/[jy]/gu, 'i'],
]

/** Vowels inside a word (a/e, o/u); an a or e that begins or ends it stays, so that "Maria" and "Marie", "Allan" and "Ellen" differ. */
const VOWELS: readonly Fold[] = [
  [/(?<=.)e(?=.)/gu, 'a'],
  [/(?<=.)o(?=.)/gu, 'u'],
  [/^o/u, 'u'],
]

const DOUBLES: Fold = [/(.)\1+/gu, '$1']

const fold = (word: string, folds: readonly Fold[]): string =>
  folds.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)

/** Two where a q may stand for g as well as k: "Qadhafi". */
const withBothQs = (word: string, key: string): readonly string[] =>
  word.startsWith('q') ? [key, `g${key.slice(1)}`] : [key]

/**
 * The spellings that one word of a name may share with another, romanised by another system: "Mohammed" and "Muhammad", "Zelensky" and
 * "Zelenskyy". `word` is one folded part of a name.
 */
export const spellingKeys = (word: string): readonly string[] =>
  withBothQs(word, fold(word, [...CONSONANTS, ...VOWELS, DOUBLES]))

const consonantKeys = (word: string): readonly string[] => withBothQs(word, fold(word, [...CONSONANTS, DOUBLES]))

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key))

/** Whether two words may be one, romanised differently; equal words are. */
const areSpellings = (a: string, b: string): boolean => a === b || share(spellingKeys(a), spellingKeys(b))

/** What differs least: a letter doubled or not, the i and y of an ending. */
const lightKey = (word: string): string => word.replace(/(?<![ijy])[ijy]+$/u, 'i').replace(/(.)\1+/gu, '$1')

/** Names shorter than this are too many to be one for sounding alike: "Smith" and "Smyth", "Zhang" and "Zheng". */
const LONG_NAME = 6

const isLong = (a: string, b: string): boolean => Math.min(a.length, b.length) >= LONG_NAME

const differLightly = (a: string, b: string): boolean => a === b || (a.length > 3 && lightKey(a) === lightKey(b))

/**
 * Whether two surnames may be one, romanised differently: long ones by sound, short ones by double letters and endings only. Two that are frequent
 * each by itself differ where a vowel does: "Jensen" and "Jansen", "Hoffman" and "Huffman".
 */
export function areSurnameSpellings(a: string, b: string): boolean {
  if (!isLong(a, b)) return differLightly(a, b)
  return isSurname(a) && isSurname(b) ? share(consonantKeys(a), consonantKeys(b)) : areSpellings(a, b)
}

/** The same of two first names; of shorter ones, "Ahmed" and "Ahmad" are one, both being first names of men and of five letters. */
export function areGivenNameSpellings(a: string, b: string): boolean {
  if (isLong(a, b) || differLightly(a, b)) return areSpellings(a, b)
  const isAlike = Math.min(a.length, b.length) === LONG_NAME - 1 && isGivenName(a) && isGivenName(b)
  return isAlike && genderOfGivenName(a) === genderOfGivenName(b) && areSpellings(a, b)
}
