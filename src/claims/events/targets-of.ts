import { hasTag } from '../../language'
import type { Attachment, Clause, Mention, NounPhrase, RelationType } from '../../model'
import { actorsOfAll, namedOrGroup } from '../actors/actors'
import { complementsOf } from '../actors/complements-of'
import { coresOf } from '../actors/cores-of'
import { deepPartiesOf } from '../actors/deep-parties-of'
import { originOf } from '../actors/origin-of'
import { partiesOf, partiesOfAll } from '../actors/parties-of'
import { isHuman } from '../attributions/may-speak'
import { framesByNoun, type Preposition, type Slot, singularOf, type VerbFrame } from '../lexicon'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** The ones acted on, and the slot that they stand in. */
export interface Targets {
  readonly actors: readonly Actor[]
  readonly slot: Slot | null
}

/** What of a frame says where its target stands. */
export type Reach = Pick<VerbFrame, 'reversed' | 'target' | 'type' | 'whom'>

const NOBODY: Targets = { actors: [], slot: null }

/**
 * Who stands in the first filled slot of a frame; where none is filled, whose thing stands there ("shelled *positions of the
 * Syrian army*"), or whose the noun itself is ("rejected *Iran's offer*"). `carrier` is the noun that the frame asked for.
 * Who does something in a reversed frame does it himself: what is borrowed "from clients in Jersey" is not Jersey's.
 */
export function targetsOf(view: SentenceView, clause: Clause, frame: Reach, carrier: NounPhrase | null): Targets {
  const groups = frame.target.map((slot) => ({ slot, places: placesOf(view, clause, slot, carrier) }))
  for (const find of frame.reversed ? [directly] : [directly, deeply]) {
    for (const { slot, places } of groups) {
      const actors = places
        .map((phrases) =>
          find(view, phrases, frame, slot).filter(({ chain }) => frame.whom?.includes(chain.type) ?? true),
        )
        .find((found) => found.length > 0)
      if (actors) return { actors, slot }
    }
  }
  return carrier && frame.target.includes('object') ? { actors: partiesOf(view, carrier), slot: 'object' } : NOBODY
}

type Find = (view: SentenceView, phrases: readonly NounPhrase[], frame: Reach, slot: Slot) => readonly Actor[]

/** Who leads, owns or marries does so to the one named, not to whose thing it is: who buys "Airbus jets" does not own Airbus. */
const NAMED_ONLY: readonly RelationType[] = ['lead', 'member', 'own', 'relative']

/** "will tell an *American* story": nobody is told. */
function isOfThing(view: SentenceView, mention: Mention): boolean {
  const thing = originOf(view, mention)
  return thing !== null && !isHuman(thing)
}

const directly: Find = (view, phrases, { type }, slot) => {
  if (type === 'say') return partiesOfAll(view, phrases).filter(({ mention }) => !isOfThing(view, mention))
  if (!NAMED_ONLY.includes(type)) return partiesOfAll(view, phrases)
  return slot === 'object' ? phrases.flatMap((phrase) => namedOrGroup(view, phrase)) : actorsOfAll(view, phrases)
}

const deeply: Find = (view, phrases, { type }) => phrases.flatMap((phrase) => deepPartiesOf(view, phrase, type))

/** The places of the clause that a slot may mean, each with its coordinated phrases. */
function placesOf(
  view: SentenceView,
  clause: Clause,
  slot: Slot,
  carrier: NounPhrase | null,
): readonly (readonly NounPhrase[])[] {
  const { attachments, objects, subjects, verb } = clause
  const isOther = (phrase: NounPhrase): boolean => carrier === null || !coresOf(view, phrase).includes(carrier)
  if (slot === 'object') return [(verb.passive ? subjects : objects.slice(0, 3)).filter(isOther)]
  const event = [...objects, ...attachments.flatMap(({ phrases }) => phrases)].find(
    (phrase) => isOther(phrase) && isEvent(view, phrase),
  )
  const attached = [
    ...attachments.filter(({ at }) => !event || at < event.start),
    ...(carrier ? complementsOf(view, carrier) : []),
    ...(carrier ? byMeans(view, clause) : []),
  ]
  return phrasesBehind(attached, slot)
}

/** "carried out strikes *using drones against* ISIL": what stands behind the means belongs to the deed. */
const byMeans = ({ parse, tokens }: SentenceView, clause: Clause): readonly Attachment[] =>
  parse.clauses
    .filter(
      ({ parent, verb }) =>
        parent !== null && parse.clauses[parent] === clause && tokens[verb.head]?.normal === 'using',
    )
    .flatMap(({ attachments }) => attachments.filter(({ preposition }) => preposition === 'against'))

const phrasesBehind = (attachments: readonly Attachment[], slot: Preposition): readonly (readonly NounPhrase[])[] =>
  attachments.filter(({ preposition }) => preposition === slot).map(({ phrases }) => phrases)

/** A noun that carries a relation of its own takes what follows with it: "visited a museum after a meeting *with Macron*". */
const isEvent = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  framesByNoun.has(singularOf(tokens[head]?.normal ?? ''))

/** The phrase whose noun a frame asks for: the object, or in the passive the subject. */
export function carrierOf(
  view: SentenceView,
  { verb, subjects, objects }: Clause,
  nouns: readonly string[],
): NounPhrase | null {
  const places = verb.passive ? [...subjects, ...objects] : objects
  return places.flatMap((place) => coresOf(view, place)).find((place) => isHeadedBy(view, place, nouns)) ?? null
}

/** By the word as it stands or its singular, or by a title before a name ("the *envoy* Jo Cox"); a "hunger strike" is no "strike". */
function isHeadedBy({ tokens }: SentenceView, { head, start }: NounPhrase, nouns: readonly string[]): boolean {
  const word = tokens[head]?.normal ?? ''
  const noun = singularOf(word)
  if (hasTag(tokens[head], 'Person') && tokens.slice(start, head).some(({ normal }) => nouns.includes(normal)))
    return true
  if (head > start && framesByNoun.has(`${tokens[head - 1]?.normal}-${noun}`)) return false
  return nouns.includes(noun) || nouns.includes(word)
}
