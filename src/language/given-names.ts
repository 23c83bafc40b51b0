import { foldName, lazily } from '../model'
import { AMBIGUOUS_GIVEN_NAMES, AMBIGUOUS_SURNAMES, GIVEN_NAMES, type GivenNames, SURNAMES } from './lexicon'

const fold = (names: readonly string[]): string[] => names.map(foldName)
const all = ({ male, female, unisex }: GivenNames): string[] => fold([...male, ...female, ...unisex])

const sure = lazily(() => new Set(all(GIVEN_NAMES)))
const possible = lazily(() => new Set([...sure(), ...all(AMBIGUOUS_GIVEN_NAMES)]))
const male = lazily(() => new Set(fold([...GIVEN_NAMES.male, ...AMBIGUOUS_GIVEN_NAMES.male])))
const female = lazily(() => new Set(fold([...GIVEN_NAMES.female, ...AMBIGUOUS_GIVEN_NAMES.female])))
const surnames = lazily(() => new Set(fold(SURNAMES)))
const possibleSurnames = lazily(() => new Set([...surnames(), ...fold(AMBIGUOUS_SURNAMES)]))

/** Whether the word with a capital is a first name wherever it stands. */
export const isGivenName = (word: string): boolean => sure().has(foldName(word))

/** Whether the word is a first name where a surname follows it: "Mark", "Grace". */
export const mayBeGivenName = (word: string): boolean => possible().has(foldName(word))

/** Whether the word is a frequent surname somewhere in the world. */
export const isSurname = (word: string): boolean => surnames().has(foldName(word))

/** Whether the word is a surname where a first name stands beside it: "Bush", "Park". */
export const mayBeSurname = (word: string): boolean => possibleSurnames().has(foldName(word))

/** Whom the first name is given to; undefined for both and for unknown ones. */
export function genderOfGivenName(word: string): 'male' | 'female' | undefined {
  const folded = foldName(word)
  if (male().has(folded) === female().has(folded)) return undefined
  return male().has(folded) ? 'male' : 'female'
}
