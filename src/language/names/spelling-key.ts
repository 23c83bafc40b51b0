/**
 * What romanisation systems write differently for one sound, in the order of application. Vowels inside a word fold
 * (a/e, o/u); first and last ones stay, so that "Maria" and "Marie", "Allan" and "Ellen" differ.
 */
const FOLDS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
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
  [/(?<=.)e(?=.)/gu, 'a'],
  [/(?<=.)o(?=.)/gu, 'u'],
  [/^o/u, 'u'],
  [/(.)\1+/gu, '$1'],
]

/**
 * The spellings that one word of a name may share with another, romanised by another system: "Mohammed" and "Muhammad", "Zelensky" and
 * "Zelenskyy". Two where a q may stand for g as well as k: "Qadhafi". `word` is one folded part of a name.
 */
export function spellingKeys(word: string): readonly string[] {
  const key = FOLDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
  return word.startsWith('q') ? [key, `g${key.slice(1)}`] : [key]
}

/** Whether two words may be one, romanised differently; equal words are. */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true
  const keys = spellingKeys(a)
  return spellingKeys(b).some((key) => keys.includes(key))
}

/** What differs least: a letter doubled or not, the i and y of an ending. */
const lightKey = (word: string): string => word.replace(/[ijy]+$/u, 'i').replace(/(.)\1+/gu, '$1')

/** Surnames shorter than this are too many to be one for sounding alike: "Smith", "Smyth". */
const LONG_SURNAME = 6

/** Whether two surnames may be one, romanised differently: long ones by sound, short ones by double letters and endings only. */
export const areSurnameSpellings = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG_SURNAME
    ? areSpellings(a, b)
    : a === b || (a.length > 3 && lightKey(a) === lightKey(b))
