import { type Attachment, type Clause, type NounPhrase, type RelationType, relationKind } from '../model'
import { actorsOfAll, namedOrGroup } from './actors'
import type { DraftClaim } from './draft-claim'
import { type Hold, holdOf } from './hold'
import { lemmasAt } from './lemmas-at'
import { framesByNoun, framesByVerb, phrasesByVerb, type Slot, singularOf, type VerbFrame } from './lexicon'
import type { Actor, SentenceView } from './sentence-view'
import { verbSpan } from './verb-span'

/** Cooperation that is still to come is an agreement (ONTOLOGY: "a future consult, support, cooperate or aid is agree"). */
const AGREED_AHEAD: readonly RelationType[] = ['consult', 'support', 'cooperate', 'aid']

/** What a clause says by its verb: the first frame of the verb whose words and whose target are there. */
export function verbClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const hold = holdOf(view, clause)
  for (const lemma of lemmasAt(view, clause.verb.head)) {
    for (const frame of [...phraseFramesAt(view, clause, lemma), ...(framesByVerb.get(lemma) ?? [])]) {
      const claims = applyFrame(view, clause, frame, hold)
      if (claims.length > 0) return claims
    }
  }
  return []
}

/** Idioms ("is critical of", "went to war with") as frames, where their words stand behind the verb. */
function phraseFramesAt({ tokens }: SentenceView, { verb }: Clause, lemma: string): VerbFrame[] {
  const behind = tokens.slice(verb.end, verb.end + 5).filter(({ tags }) => !tags.includes('Adverb'))
  const words = `${behind.map(({ normal }) => normal).join(' ')} `
  return (phrasesByVerb.get(lemma) ?? [])
    .filter(({ phrase }) => words.startsWith(`${phrase} `))
    .map(({ type, target, reversed }) => ({ verb: lemma, type, target, ...(reversed ? { reversed } : {}) }))
}

function applyFrame(view: SentenceView, clause: Clause, frame: VerbFrame, hold: Hold): DraftClaim[] {
  if (frame.particle && !hasParticle(view, clause, frame.particle)) return []
  const carrier = frame.object ? carrierOf(view, clause, frame.object) : null
  if (frame.object && !carrier) return []
  const sources = clause.verb.passive ? agentsOf(view, clause) : actorsOfAll(view, clause.subjects)
  const [targets, slot] = targetsOf(view, clause, frame, carrier)
  const claims = sources.flatMap((source) =>
    targets.map((target) => claimOf(frame, source, target, slot, clause, hold)),
  )
  const mutual = claims.length === 0 && targets.length === 0 ? amongSubjects(frame, sources, clause, hold) : []
  return [...claims, ...mutual].filter(isSensible)
}

/** The particle stands behind the verb or behind its object. */
const hasParticle = ({ tokens }: SentenceView, { verb, objects }: Clause, particle: string): boolean =>
  tokens[verb.end]?.normal === particle || tokens[objects[0]?.end ?? verb.end]?.normal === particle

/** The phrase whose noun the frame asks for: the object, or in the passive the subject. */
function carrierOf(
  { tokens }: SentenceView,
  { verb, subjects, objects }: Clause,
  nouns: readonly string[],
): NounPhrase | null {
  const places = verb.passive ? [...subjects, ...objects] : objects
  return (
    places.find(
      ({ head }) =>
        nouns.includes(singularOf(tokens[head]?.normal ?? '')) || nouns.includes(tokens[head]?.normal ?? ''),
    ) ?? null
  )
}

/** Who did it, in a passive clause: "by X". */
const agentsOf = (view: SentenceView, { attachments }: Clause): readonly Actor[] =>
  attachments.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => actorsOfAll(view, phrases))

function targetsOf(
  view: SentenceView,
  clause: Clause,
  frame: VerbFrame,
  carrier: NounPhrase | null,
): [readonly Actor[], Slot | null] {
  for (const slot of frame.target) {
    const reached =
      slot === 'object' ? objectActors(view, clause, frame, carrier) : attachedActors(view, clause, slot, carrier)
    const targets = reached.filter(({ chain }) => frame.whom?.includes(chain.type) ?? true)
    if (targets.length > 0) return [targets, slot]
  }
  return [[], null]
}

/** Who leads, owns or marries does so to the one named, not to whose thing it is: who buys "Airbus jets" does not own Airbus. */
const NAMED_ONLY: readonly RelationType[] = ['lead', 'member', 'own', 'relative']

function objectActors(
  view: SentenceView,
  { verb, subjects, objects }: Clause,
  { type }: VerbFrame,
  carrier: NounPhrase | null,
): readonly Actor[] {
  const phrases = (verb.passive ? subjects : objects.slice(0, 3)).filter((phrase) => phrase !== carrier)
  if (NAMED_ONLY.includes(type)) return phrases.flatMap((phrase) => namedOrGroup(view, phrase))
  const actors = actorsOfAll(view, phrases)
  return actors.length > 0 ? actors : phrases.flatMap((phrase) => originOf(view, phrase))
}

/** "rejected a plea *from Abuja*", "condemned the attack *by Russia*": whose the act is that the clause is about. */
function originOf(view: SentenceView, phrase: NounPhrase): readonly Actor[] {
  if (!isEvent(view, phrase)) return []
  const origin = phrase.complements.find(({ preposition }) => preposition === 'from' || preposition === 'by')
  return origin ? actorsOfAll(view, origin.phrases) : []
}

function attachedActors(
  view: SentenceView,
  clause: Clause,
  preposition: string,
  carrier: NounPhrase | null,
): readonly Actor[] {
  const event = [...clause.objects, ...clause.attachments.flatMap(({ phrases }) => phrases)].find(
    (phrase) => phrase !== carrier && isEvent(view, phrase),
  )
  const attached: readonly Attachment[] = [
    ...clause.attachments.filter(({ at }) => !event || at < event.start),
    ...(carrier?.complements ?? []),
  ]
  const fitting = attached.find(
    (attachment) => attachment.preposition === preposition && actorsOfAll(view, attachment.phrases).length > 0,
  )
  return fitting ? actorsOfAll(view, fitting.phrases) : []
}

/** A noun that carries a relation of its own takes what follows with it: "visited a museum after a meeting *with Macron*". */
const isEvent = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  framesByNoun.has(singularOf(tokens[head]?.normal ?? ''))

function claimOf(
  frame: VerbFrame,
  source: Actor,
  target: Actor,
  slot: Slot | null,
  clause: Clause,
  hold: Hold,
): DraftClaim {
  const type = typeOf(frame, source, hold)
  return {
    type,
    reciprocal: isReciprocal(type, source, target, slot),
    source: frame.reversed ? target : source,
    target: frame.reversed ? source : target,
    predicate: verbSpan(clause),
    ...hold,
    rule: frame.object ? 'verb-with-noun' : clause.verb.passive ? 'passive-verb' : 'verb',
    confidence: confidenceOf(source, target, frame),
  }
}

/** A politician who "attacks" or "hits" somebody does it in words; soldiers and gunmen go without a name. */
function typeOf({ type, verb, object }: VerbFrame, source: Actor, hold: Hold): RelationType {
  if (hold.modality === 'future' && !hold.negated && AGREED_AHEAD.includes(type)) return 'agree'
  const isFigurative =
    type === 'assault' && source.chain.type === 'person' && (FIGURATIVE.includes(verb) || object?.includes('attack'))
  return isFigurative ? 'accuse' : type
}

const FIGURATIVE = ['attack', 'hit', 'strike', 'blast', 'slam', 'assail', 'savage']

/** "Putin and Macron met": the subjects do it to one another. */
function amongSubjects(frame: VerbFrame, subjects: readonly Actor[], clause: Clause, hold: Hold): DraftClaim[] {
  if (!relationKind(frame.type).symmetric || subjects.length < 2 || clause.verb.passive) return []
  if (!frame.target.includes('with') && !frame.target.includes('object')) return []
  if (clause.attachments.some(({ preposition }) => preposition === 'with' || preposition === 'to')) return []
  return subjects.flatMap((source, index) =>
    subjects
      .slice(index + 1)
      .map((target) => ({ ...claimOf(frame, source, target, 'with', clause, hold), rule: 'mutual-verb' })),
  )
}

/** Both ends act, unless one visits a place, or a thing of another kind. */
const isReciprocal = (type: RelationType, source: Actor, target: Actor, slot: Slot | null): boolean =>
  relationKind(type).symmetric &&
  target.chain.type !== 'place' &&
  (slot === 'with' || slot === 'between' || source.chain.type === target.chain.type)

/** A place does nothing, nobody acts on himself, and places are only visited, taken or attacked. */
export const isSensible = ({ source, target, type }: DraftClaim): boolean =>
  source.chain !== target.chain &&
  (type === 'located' ? isInPlace(source, target) : source.chain.type !== 'place') &&
  (target.chain.type !== 'place' || SUFFERED_BY_PLACES.includes(type))

/** Places and bodies are in places and countries; where somebody is changes by the day, and where a country lies is no news. */
const isInPlace = (source: Actor, target: Actor): boolean =>
  source.chain.type !== 'person' &&
  source.chain.type !== 'country' &&
  (target.chain.type === 'place' || target.chain.type === 'country')

const SUFFERED_BY_PLACES: readonly RelationType[] = [
  'consult',
  'assault',
  'coerce',
  'mobilize',
  'retreat',
  'aid',
  'located',
  'lead',
  'sanction',
  'say',
  'own',
]

const BASE = 0.85
const PRONOUN_FACTOR = 0.9

/** Less for ends that coreference had to find, and for frames that want no noun of their own. */
export function confidenceOf(source: Actor, target: Actor, frame?: VerbFrame): number {
  const factor = [source, target].reduce(
    (product, { mention: { form } }) =>
      form === 'pronoun' || form === 'description' ? product * PRONOUN_FACTOR : product,
    1,
  )
  return Math.round(BASE * factor * (frame?.object ? 1.05 : 1) * 100) / 100
}
