import type { Clause, NounPhrase } from '../model'
import { parentOf } from './parent-of'
import { partiesOfAll } from './parties-of'
import type { Actor, SentenceView } from './sentence-view'
import { speechOf } from './speech-of'

const ONE_PERSON = ['he', 'she']
const SEVERAL = ['they', 'we']

/** Who a clause's subjects stand for; a pronoun that coreference left open is whoever speaks: "Iraq said *it* would release him". */
export function subjectsOf(view: SentenceView, clause: Clause): readonly Actor[] {
  const actors = partiesOfAll(view, clause.subjects)
  return actors.length > 0 ? actors : speakersOf(view, clause)
}

function speakersOf(view: SentenceView, clause: Clause): readonly Actor[] {
  const [subject, ...others] = clause.subjects
  const speech = clause.link === 'complement' ? parentOf(view, clause) : null
  if (!subject || others.length > 0 || !speech || speech.verb.passive || !speechOf(view, speech)) return []
  const pronoun = subject.end - subject.start === 1 ? (view.tokens[subject.head]?.normal ?? '') : ''
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
