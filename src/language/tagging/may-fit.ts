import type { RulePlace, Term } from './rule'

/**
 * Whether the front of a rule fits somewhere in the clause. Never false where compromise finds a match; true also where it
 * finds none.
 */
export function mayFit(front: readonly RulePlace[], terms: readonly Term[]): boolean {
  const last = front[0]?.start ? 0 : terms.length - 1
  for (let at = 0; at <= last; at++) if (mayGoOn(front, terms, 0, at)) return true
  return false
}

/** Whether the places from `from` on fit the terms from `at` on. */
function mayGoOn(front: readonly RulePlace[], terms: readonly Term[], from: number, at: number): boolean {
  const place = front[from]
  if (!place) return true
  const term = terms[at]
  if (place.optional && mayGoOn(front, terms, from + 1, at)) return true
  if (!term || (place.end && !place.greedy && at !== terms.length - 1) || !fits(place, term)) return false
  // Behind a hidden word ("we've" = "we" + "have") the next place may be one term on.
  if (term.implicit) return true
  return place.greedy ? mayGoOnBehindRun(front, terms, from, at) : mayGoOn(front, terms, from + 1, at + 1)
}

/** Longer runs of terms that one greedy place takes are not looked into. */
const LONGEST_RUN = 16

/** Whether the places behind the greedy one at `from` fit somewhere behind the terms that it may take. */
function mayGoOnBehindRun(front: readonly RulePlace[], terms: readonly Term[], from: number, at: number): boolean {
  for (let end = at + 1; end < at + LONGEST_RUN; end++) {
    if (mayGoOn(front, terms, from + 1, end)) return true
    const place = front[from]
    const term = terms[end]
    if (!place || !term || !fits(place, term)) return false
    if (term.implicit) return true
  }
  return true
}

function fits(place: RulePlace, term: Term): boolean {
  if (place.anything) return true
  if (place.choices) return fitsChoices(place, term)
  if (place.word !== undefined) return isWord(place.word, term)
  if (place.tag !== undefined) return term.tags.has(place.tag)
  if (place.switch !== undefined) return term.switch === place.switch
  if (place.fastOr !== undefined)
    return place.fastOr.has(term.root || term.implicit || term.machine || term.normal) || place.fastOr.has(term.text)
  return true
}

/** Of blocks of one place each: one must fit, or all of them. */
const fitsChoices = ({ choices = [], operator }: RulePlace, term: Term): boolean =>
  operator === 'and'
    ? choices.every((block) => fitsBlock(block, term))
    : choices.some((block) => fitsBlock(block, term))

const fitsBlock = ([place]: readonly RulePlace[], term: Term): boolean =>
  !place || !isByLook(place) || fits(place, term)

/** Whether the look of one term tells all that the place asks for. */
export const isByLook = ({ negative, fuzzy, use, choices }: RulePlace): boolean =>
  !negative &&
  !fuzzy &&
  use === undefined &&
  (choices?.every((block) => block.length === 1 && !block[0]?.greedy) ?? true)

const isWord = (word: string, { text, normal, machine, alias }: Term): boolean =>
  word === text || word === normal || word === machine || (alias?.includes(word) ?? false)
