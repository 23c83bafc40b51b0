import { isOutletName } from './is-outlet-name'
import { isPersonName } from './is-person-name'
import { readCredits } from './read-credits'
import { splitMedium } from './split-medium'

/** The people and media that a byline names. */
export interface Names {
  readonly people: readonly string[]
  readonly outlets: readonly string[]
}

const LONGEST_LIST = 160
const SEPARATOR = /\s*(?:[,;|•·/]|\s[-–—]\s|\band\b|&)\s*/u
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|staff|contributor|columnist|journalist|bureau|chief|analyst|agencies|agency|desk|special to|freelance|producer)\b/i
/** "Jane Doe in Paris", "Jane Doe for CNN": who before where and for whom. */
const PLACE = /\s+(?:in|at|from)\s+\p{Lu}[\p{L} .'’-]{1,40}$/u
const EMPLOYER = /^(.{1,60}?)\s+(?:for|of|from)\s+(.{1,60})$/u

/**
 * Reads "Jane Doe and John Smith, Reuters". Null where the line holds anything that is neither a name nor a newsroom's
 * role, so that a sentence is not mistaken for a byline. Who only has a part in it ("Jane Doe with AFP") is left out.
 */
export function readNames(whole: string): Names | null {
  if (whole.length > LONGEST_LIST) return null
  const [line, withWhom] = whole.split(/ with (?=\p{Lu})/u)
  if (line === undefined || (withWhom !== undefined && !readCredits(withWhom))) return null
  const people: string[] = []
  const outlets: string[] = []
  const pieces = line.split(SEPARATOR).filter((piece) => piece !== '')
  for (const [i, piece] of pieces.flatMap(splitEmployer).entries()) {
    const name = piece.replace(PLACE, '').replace(/^(?:the author|by)\s+/i, '')
    if (isOutletName(name)) outlets.push(name)
    else if (ROLE.test(piece)) continue
    else if (isPersonName(name)) people.push(name)
    else if (i === 0 || !isPlaceLike(piece)) return null
  }
  return people.length + outlets.length > 0 ? { people, outlets } : null
}

function splitEmployer(piece: string): readonly string[] {
  const [, person = '', employer = ''] = EMPLOYER.exec(piece) ?? []
  return isPersonName(person) && isOutletName(employer) ? [person, employer] : (splitMedium(piece) ?? [piece])
}

/** "Paris", after the first name. */
const isPlaceLike = (piece: string): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(piece)
