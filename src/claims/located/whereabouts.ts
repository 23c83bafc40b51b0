import type { Attachment, NounPhrase } from '../../model'
import { namedBy } from '../actors/actors'
import { singularOf } from '../lexicon'
import { AREA_NOUNS, AREA_TIES, WHERE } from '../lexicon/where-words'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** The places and countries that a prepositional phrase puts something in: "in *Syria* and *Iraq*", "in the heart of *Mosul*". */
export const whereabouts = (view: SentenceView, { preposition, phrases }: Attachment): readonly Actor[] =>
  WHERE.has(preposition) ? phrases.flatMap((phrase) => placeOf(view, phrase)) : []

/** The place that a noun phrase names, or of which it is a part. */
export function placeOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  const named = namedBy(view, phrase).filter(isNamedPlace)
  if (named.length > 0) return named.slice(0, 1)
  if (!AREA_NOUNS.has(singularOf(view.tokens[phrase.head]?.normal ?? ''))) return []
  const complement = phrase.complements.find(({ preposition }) => AREA_TIES.has(preposition))
  const inner = complement?.phrases.slice(0, 1).flatMap((part) => placeOf(view, part)) ?? []
  if (inner.length > 0) return inner
  const owner = view.actors.findLast(
    (actor) =>
      isPlaceBefore(actor) && phrase.start <= actor.mention.tokens.start && actor.mention.tokens.end <= phrase.head,
  )
  return owner ? [owner] : []
}

/** A place or a country by its name; a capital that stands for its government is none. */
const isNamedPlace = ({ chain, mention: { form } }: Actor): boolean =>
  (chain.type === 'place' || chain.type === 'country') && form === 'name'

/** "*Syrian* soil", "the *Donbas* region". */
const isPlaceBefore = (actor: Actor): boolean => isNamedPlace(actor) || actor.mention.form === 'demonym'
