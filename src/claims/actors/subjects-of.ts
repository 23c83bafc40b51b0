import type { Clause, NounPhrase } from '../../model'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { authorsOf } from './authors-of'
import { partiesOfAll } from './parties-of'

const ONE_PERSON = ['he', 'she']
const SEVERAL = ['they', 'we']

/** Who a clause's subjects stand for; a pronoun that coreference left open is whoever speaks: "Iraq said *it* would release him". */
export function subjectsOf(view: SentenceView, clause: Clause): readonly Actor[] {
  const actors = partiesOfAll(view, clause.subjects)
  if (actors.length > 0) return actors
  return clause.link === 'adverbial'
    ? actorsGoingOn(view, clause)
    : [...speakersOf(view, clause), ...authorsOf(view, clause)]
}

/** "Rebels fled as *they* ran out of food": a pronoun that coreference left open, behind a clause whose subjects it fits. */
function actorsGoingOn(view: SentenceView, clause: Clause): readonly Actor[] {
  const main = parentOf(view, clause)
  if (!main || main.verb.passive || main.verb.start > clause.verb.start) return []
  const pronoun = pronounOf(view, clause)
  const actors = partiesOfAll(view, main.subjects)
  return pronoun !== null && mayMean(view, pronoun, main.subjects, actors) ? actors : []
}

/** The one word that is the clause's subject; null where it is none. */
function pronounOf({ tokens }: SentenceView, { subjects: [subject, ...others] }: Clause): string | null {
  const isOneWord = subject !== undefined && others.length === 0 && subject.end - subject.start === 1
  return isOneWord ? (tokens[subject.head]?.normal ?? null) : null
}

function speakersOf(view: SentenceView, clause: Clause): readonly Actor[] {
  const pronoun = pronounOf(view, clause)
  const speech = clause.link === 'complement' ? parentOf(view, clause) : null
  if (pronoun === null || !speech || speech.verb.passive || !speechOf(view, speech)) return []
  const speakers = subjectsOf(view, speech)
  return mayMean(view, pronoun, speech.subjects, speakers) ? speakers : []
}

/** In gender and number, as far as types tell. */
function mayMean(
  { tokens }: SentenceView,
  pronoun: string,
  subjects: readonly NounPhrase[],
  speakers: readonly Actor[],
): boolean {
  const isPerson = speakers.every(({ chain: { type } }) => type === 'person')
  if (ONE_PERSON.includes(pronoun)) return isPerson && speakers.length === 1
  if (pronoun === 'it') return !isPerson && subjects.length === 1
  return (
    SEVERAL.includes(pronoun) && (subjects.length > 1 || subjects.some(({ head }) => isPlural(tokens[head]?.normal)))
  )
}

const isPlural = (word: string | undefined): boolean =>
  word !== undefined && (/s$/u.test(word) || word === 'people' || word === 'police')
