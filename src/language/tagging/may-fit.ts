import type { RulePlace, Term } from './rule'

/**
 * Whether the front of a rule fits somewhere in the clause. Never false where compromise finds a match; true also where it
 * finds none.
 */
export function mayFit(front: readonly RulePlace[], terms: readonly Term[]): boolean {
  const last = front[0]?.start ? 0 : terms.length - 1
  for (let at = 0; at <= last; at++) if (mayBegin(front, terms, at)) return true
  return false
}

function mayBegin(front: readonly RulePlace[], terms: readonly Term[], at: number): boolean {
  for (let i = 0; i < front.length; i++) {
    const [place, term] = [front[i], terms[at + i]]
    if (!place || !term || !fits(place, term)) return false
    // Behind a hidden word ("we've" = "we" + "have") the next place may be one term on.
    if (term.implicit) return true
  }
  return true
}

function fits(place: RulePlace, term: Term): boolean {
  if (place.word !== undefined) return isWord(place.word, term)
  if (place.tag !== undefined) return term.tags.has(place.tag)
  if (place.switch !== undefined) return term.switch === place.switch
  if (place.fastOr !== undefined)
    return place.fastOr.has(term.root || term.implicit || term.machine || term.normal) || place.fastOr.has(term.text)
  return true
}

const isWord = (word: string, { text, normal, machine, alias }: Term): boolean =>
  word === text || word === normal || word === machine || (alias?.includes(word) ?? false)
