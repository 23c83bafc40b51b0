import { words } from '../../language/words'
import type { Clause } from '../../model'
import { actorsOfAll } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { armedPresence } from '../located/armed-presence'
import { locatedClaims } from '../located/located-claim'
import { placeOf } from '../located/whereabouts'
import { lemmasAt } from '../sentence/lemmas-at'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'

/** What is done to an armed body by arms, and in words or in sport to any other: "*defeated* ISIL". */
const FOUGHT = new Set(
  words(
    'counter defeat degrade dislodge engage expel neutralise neutralize oust outfight pound pulverise repel rout suppress target vanquish',
  ),
)

/** What takes a place out of somebody's hands: "*liberated* Mosul from ISIL", "*cleared* Sirte of ISIL". */
const TAKING = new Set(
  words('capture clear free liberate reclaim recapture reconquer regain retake rid seize take wrest'),
)

/** Fights with armed bodies, and the places that these are driven from. */
export const armedConflict = (view: SentenceView): DraftClaim[] =>
  view.parse.clauses.flatMap((clause) => {
    const lemmas = lemmasAt(view, clause.verb.head)
    if (lemmas.some((lemma) => FOUGHT.has(lemma))) return foughtClaims(view, clause)
    return lemmas.some((lemma) => TAKING.has(lemma)) ? takenClaims(view, clause) : []
  })

function foughtClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const suffering = clause.verb.passive ? clause.subjects : clause.objects
  return assaults(
    view,
    clause,
    suffering.flatMap((phrase) => armedPresence(view, phrase)),
  )
}

/** Those whom a place is taken from are attacked, and are there. */
function takenClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const phrases = clause.verb.passive ? clause.subjects : clause.objects
  const places = phrases.slice(0, 1).flatMap((phrase) => placeOf(view, phrase))
  const bodies = [...clause.attachments, ...phrases.flatMap(({ complements }) => complements)]
    .filter(({ preposition, at }) => ['from', 'of'].includes(preposition) && at >= clause.verb.end)
    .flatMap((attachment) => attachment.phrases.flatMap((phrase) => armedPresence(view, phrase)))
  if (places.length === 0 || bodies.length === 0) return []
  return [
    ...assaults(view, clause, bodies),
    ...locatedClaims(bodies, places, 'driven-from-place', { predicate: verbSpan(clause) }),
  ]
}

function assaults(view: SentenceView, clause: Clause, targets: readonly Actor[]): DraftClaim[] {
  if (targets.length === 0) return []
  const by = clause.attachments.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases)
  const sources = actorsOfAll(view, clause.verb.passive ? by : clause.subjects)
  const hold = holdOf(view, clause)
  return sources
    .filter(({ chain }) => chain.type !== 'person')
    .flatMap((source) =>
      targets.map(
        (target): DraftClaim => ({
          type: 'assault',
          reciprocal: false,
          source,
          target,
          predicate: verbSpan(clause),
          ...hold,
          rule: 'armed-conflict',
        }),
      ),
    )
    .filter(isSensible)
}
