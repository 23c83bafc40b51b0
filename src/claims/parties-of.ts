import type { Chain, NounPhrase } from '../model'
import { actorsOf, isOfPeople, MOST_TOGETHER, ownersOf } from './actors'
import { coresOf } from './cores-of'
import type { Actor, SentenceView } from './sentence-view'

/** How surely a country's people stand for it. */
const AS_PEOPLE = 0.6

const IN_THEIR_COUNTRY = ['in', 'from', 'of']

/** Who takes part in an event: whom the phrase stands for; else, less surely, the country whose people it names. */
export function partiesOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const actors = actorsOf(view, phrase)
  return actors.length > 0 ? actors : coresOf(view, phrase).flatMap((core) => peopleOf(view, core))
}

/** The parties of coordinated phrases, each once. */
export function partiesOfAll(view: SentenceView, phrases: readonly NounPhrase[]): readonly Actor[] {
  const byChain = new Map<Chain, Actor>()
  for (const phrase of phrases) {
    for (const actor of partiesOf(view, phrase)) if (!byChain.has(actor.chain)) byChain.set(actor.chain, actor)
    if (byChain.size >= MOST_TOGETHER) break
  }
  return [...byChain.values()].slice(0, MOST_TOGETHER)
}

/** "*Rwandan* rebels", "opposition groups in *Zimbabwe*", "thousands of demonstrators from *Lyon*". */
function peopleOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  if (!isOfPeople(view, phrase)) return []
  const owners = ownersOf(view, phrase)
  const home = phrase.complements.find(({ preposition }) => IN_THEIR_COUNTRY.includes(preposition))
  const people = owners.length > 0 ? owners : home?.phrases[0] ? actorsOf(view, home.phrases[0]) : []
  return people
    .filter(({ chain }) => chain.type !== 'person')
    .map((actor) => ({ ...actor, standing: AS_PEOPLE * (actor.standing ?? 1) }))
}
