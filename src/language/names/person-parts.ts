import { isSurname, mayBeGivenName } from '../given-names'
import { nameParts } from './name-parts'

/** Small words that spellings of one name put in or leave out. */
const PARTICLES = ['al', 'el', 'ul', 'bin', 'ibn', 'de', 'der', 'van', 'von', 'du', 'la', 'le', 'da', 'dos']

/** "Abdel Fattah", "Abdul Fattah", "Abd al-Fattah": servant of, however the article is written. */
const SERVANT_OF = ['abdel', 'abdul', 'abdal', 'abdol']

/** A name's words without particles: bashar, assad; "Le Pen" -> pen. "Al Gore" keeps his first name: the article is tied by a hyphen or small. */
export function personParts(name: string): string[] {
  const parts = nameParts(name).map((part) => (SERVANT_OF.includes(part) ? 'abd' : part))
  const isGivenAl = /^Al\s/u.test(name)
  const bare = parts.filter(
    (part, index) => index === parts.length - 1 || !PARTICLES.includes(part) || (index === 0 && isGivenAl),
  )
  return bare.slice(leadingWords(bare))
}

/** How many words stand before the first name without being one: the "Republican" of "Republican Mary Baker"; 0 where a family name may stand first. */
function leadingWords(parts: readonly string[]): number {
  const first = parts.slice(0, -1).findIndex((part) => mayBeGivenName(part))
  const isName = parts.slice(0, Math.max(first, 0)).some((part) => part.length === 1 || isSurname(part))
  return first > 0 && !isName ? first : 0
}
