import { foldName } from '../../model'
import { mayBeGivenName, mayBeSurname } from '../given-names'
import { isCommonWord } from '../is-common-word'
import { GENERATION_SUFFIXES } from '../lexicon'
import { nameParts } from './name-parts'

/** Small words that spellings of one name put in or leave out. */
const PARTICLES = ['al', 'el', 'ul', 'bin', 'ibn', 'de', 'der', 'van', 'von', 'du', 'la', 'le', 'da', 'dos']

/** "Abdel Fattah", "Abdul Fattah", "Abd al-Fattah": servant of, however the article is written. */
const SERVANT_OF = ['abdel', 'abdul', 'abdal', 'abdol']

/** A name's words without particles: bashar, assad; "Le Pen" -> pen. "Al Gore" and "Van Jones" keep their first names. */
export function personParts(name: string): string[] {
  const parts = nameParts(name).map((part) => (SERVANT_OF.includes(part) ? 'abd' : part))
  const opensWithName = isGivenHere(name, parts)
  const bare = parts.filter(
    (part, index) => index === parts.length - 1 || !PARTICLES.includes(part) || (index === 0 && opensWithName),
  )
  return bare.slice(leadingWords(bare))
}

/** "Al Gore": the article is small or tied by a hyphen. "Van Jones", but "Van Rompuy": one frequent surname behind. */
const isGivenHere = (name: string, parts: readonly string[]): boolean =>
  /^Al\s/u.test(name) ||
  (/^\p{Lu}/u.test(name) && parts.length === 2 && mayBeGivenName(parts[0] ?? '') && mayBeSurname(parts[1] ?? ''))

/** How many words stand before the first name without being one: the "Republican" of "Republican Mary Baker"; words that we do not know may be names. */
function leadingWords(parts: readonly string[]): number {
  const first = parts.slice(0, -1).findIndex((part) => mayBeGivenName(part))
  const isWord = (part: string): boolean => part.length > 1 && isCommonWord(part) && !mayBeSurname(part)
  return first > 0 && parts.slice(0, first).every(isWord) ? first : 0
}

const generations = new Set(GENERATION_SUFFIXES.map(foldName))

/**
 * A name's words, and what tells the son from the father: "Martin Luther King Jr." -> martin, luther, king; "jr". `generation` is null where
 * nothing does. `parts` are folded.
 */
export function cutGeneration(parts: readonly string[]): Person {
  const last = parts.at(-1) ?? ''
  if (parts.length < 3 || !generations.has(last)) return { bare: parts, generation: null }
  return { bare: parts.slice(0, -1), generation: last.replace('n', '') }
}

interface Person {
  readonly bare: readonly string[]
  readonly generation: string | null
}
