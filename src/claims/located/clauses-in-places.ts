import type { Attachment, Clause, NounPhrase } from '../../model'
import { actorsOf, actorsOfAll } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { singularOf } from '../lexicon'
import { ATTACKS } from '../lexicon/object-nouns'
import { PLACED } from '../lexicon/where-words'
import { namings } from '../sentence/namings'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { verbSpan } from '../sentence/verb-span'
import { armedPresence } from './armed-presence'
import { locatedClaims } from './located-claim'
import { whereabouts } from './whereabouts'

/** "which is *based* in Misrata", "The museum *is* in Oslo", "troops *stationed* near Mosul", "*Near Tikrit*, strikes hit an ISIL unit". */
export const clausesInPlaces = (view: SentenceView): DraftClaim[] =>
  view.parse.clauses.flatMap((clause) => [...placedSubjects(view, clause), ...presentIn(view, clause)])

/** By the verb: a participle of place, or "is" with nothing but the place behind it. */
function placedSubjects(view: SentenceView, clause: Clause): DraftClaim[] {
  const verb = view.tokens[clause.verb.head]?.normal ?? ''
  const isCopula = ['is', 'are', 'was', 'were', 'been', 'be', 'remains'].includes(verb) && clause.objects.length === 0
  const isPlaced = PLACED.has(verb) && (clause.verb.passive || clause.objects.length === 0)
  if (!isCopula && !isPlaced) return []
  const [first] = clause.attachments.filter(({ at }) => at >= clause.verb.end)
  if (!first || (isCopula && first.at !== clause.verb.end)) return []
  const sources = subjectsOf(view, clause)
  const hold = holdOf(view, clause)
  return locatedClaims(sources, whereaboutsOf(view, clause), isCopula ? 'is-in-place' : 'placed-in', {
    predicate: verbSpan(clause),
    hold,
  })
}

/** "The Munch is *a museum situated* in Oslo": what the subject is said to be. */
function subjectsOf(view: SentenceView, { subjects }: Clause): readonly Actor[] {
  const actors = actorsOfAll(view, subjects)
  if (actors.length > 0) return actors
  return namings(view)
    .filter(({ phrase }) => subjects.includes(phrase))
    .flatMap(({ beside }) => actorsOf(view, beside))
}

const whereaboutsOf = (view: SentenceView, { attachments, verb }: Clause) => {
  const found = attachments.filter(({ at }) => at >= verb.end).map((attachment) => whereabouts(view, attachment))
  return found.find((places) => places.length > 0) ?? []
}

/** An armed body that acts or suffers where the sentence opens: "In Aleppo, rebels fired on Hezbollah positions". */
function presentIn(view: SentenceView, clause: Clause): DraftClaim[] {
  const frame = openingPlace(view)
  const { negated, modality } = holdOf(view, clause)
  if (negated || modality !== 'asserted' || speechOf(view, clause) !== undefined) return []
  const isFramed = frame !== null && clause.verb.start >= frame.at && clause.link !== 'complement'
  return [
    ...(isFramed ? presence(view, phrasesOf(clause), frame) : []),
    ...(isAttack(view, clause) ? presence(view, clause.subjects, clause.attachments.find(isWhere) ?? null) : []),
  ]
}

function presence(view: SentenceView, phrases: readonly NounPhrase[], place: Attachment | null): DraftClaim[] {
  const bodies = place ? phrases.flatMap((phrase) => armedPresence(view, phrase)) : []
  if (!place || bodies.length === 0) return []
  const predicate = { start: place.at, end: place.at + 1 }
  return locatedClaims(bodies, whereabouts(view, place), 'deed-in-place', { predicate })
}

const isWhere = ({ preposition }: Attachment): boolean => preposition === 'in' || preposition === 'near'

/** "The coalition *carried out strikes* in Syria": who attacks in a place is there. */
const isAttack = ({ tokens }: SentenceView, { verb, objects }: Clause): boolean =>
  !verb.passive && objects.some(({ head }) => ATTACKS.includes(singularOf(tokens[head]?.normal ?? '')))

/** Who acts and who suffers ("strikes *against ISIL targets*"). Those who have their own place are left to it. */
const phrasesOf = ({ subjects, objects, attachments }: Clause): readonly NounPhrase[] =>
  [
    ...subjects,
    ...objects,
    ...attachments.filter(({ preposition }) => preposition === 'against').flatMap(({ phrases }) => phrases),
  ].filter(({ complements }) => complements.every(({ preposition }) => preposition === 'of'))

/** The prepositional phrase that the sentence opens with, up to one word of it apart ("Meanwhile, in Aleppo"). */
function openingPlace({ parse }: SentenceView): Attachment | null {
  const opening = parse.clauses.flatMap(({ attachments }) => attachments).find(({ at }) => at <= 2)
  const first = Math.min(...parse.clauses.map(({ verb }) => verb.start))
  return opening && opening.at < first ? opening : null
}
