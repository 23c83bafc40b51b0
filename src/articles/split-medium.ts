import { isPersonName } from './is-person-name'
import { knownOutlet } from './known-outlet'

const LONGEST_MEDIUM_IN_WORDS = 3
const LONGEST_IN_WORDS = 8

/** Parts "JANE DOE Associated Press" into the person and the medium right behind; null where there are not both. */
export function splitMedium(words: string): readonly [person: string, medium: string] | null {
  const all = words.split(' ', LONGEST_IN_WORDS + 1)
  if (all.length > LONGEST_IN_WORDS) return null
  for (let count = LONGEST_MEDIUM_IN_WORDS; count > 0; count--) {
    const person = all.slice(0, -count).join(' ')
    const medium = all.slice(-count).join(' ')
    if (isPersonName(person) && knownOutlet(medium)) return [person, medium]
  }
  return null
}
