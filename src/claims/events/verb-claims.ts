import { words } from '../../language/words'
import { type Attachment, type Clause, type NounPhrase, type RelationType, relationKind } from '../../model'
import { partiesOf, partiesOfAll } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import { isHuman } from '../attributions/may-speak'
import type { DraftClaim } from '../draft-claim'
import { type Hold, holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { framesByVerb, phrasesByVerb, type Slot, type VerbFrame } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { announcedType } from './announced-type'
import { goesInPerson } from './goes-in-person'
import { hasParticle } from './has-particle'
import { carrierOf, targetsOf } from './targets-of'

/** Cooperation that is still to come is an agreement (ONTOLOGY: "a future consult, support, cooperate or aid is agree"). */
const AGREED_AHEAD: readonly RelationType[] = ['consult', 'support', 'concede', 'cooperate', 'aid', 'retreat']

/** What a clause says by its verb: the first frame of the verb whose words and whose target are there. */
export function verbClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const hold = holdOf(view, clause)
  const asState = stateClaims(view, clause, hold)
  if (asState.length > 0) return asState
  for (const lemma of lemmasAt(view, clause.verb.head)) {
    for (const frame of [...phraseFramesAt(view, clause, lemma), ...(framesByVerb.get(lemma) ?? [])]) {
      const claims = applyFrame(view, clause, frame, hold)
      if (claims.length > 0) return claims
    }
  }
  return []
}

/** "is *opposed* to X", "are *allied* with X": a participle that says how the subject stands to others. */
function stateClaims(view: SentenceView, clause: Clause, hold: Hold): DraftClaim[] {
  const { verb } = clause
  if (!verb.passive || clause.attachments.some(({ preposition }) => preposition === 'by')) return []
  const state = { ...clause, verb: { ...verb, end: verb.head, passive: false } }
  for (const frame of phraseFramesAt(view, state, 'be')) {
    const claims = applyFrame(view, state, frame, hold)
    if (claims.length > 0) return claims
  }
  return []
}

/** Idioms ("is critical of", "went to war with") as frames, where their words stand behind the verb. */
function phraseFramesAt({ tokens }: SentenceView, { verb }: Clause, lemma: string): VerbFrame[] {
  const phrases = phrasesByVerb.get(lemma)
  if (!phrases) return []
  const behind = tokens.slice(verb.end, verb.end + 5).filter(({ tags }) => !tags.includes('Adverb'))
  const words = `${behind.map(({ normal }) => normal).join(' ')} `
  return phrases
    .filter(({ phrase }) => words.startsWith(`${phrase} `))
    .map(({ type, target, reversed }) => ({ verb: lemma, type, target, ...(reversed ? { reversed } : {}) }))
}

function applyFrame(view: SentenceView, clause: Clause, frame: VerbFrame, hold: Hold): DraftClaim[] {
  if (frame.particle && !hasParticle(view, clause, frame.particle)) return []
  const carrier = frame.object ? carrierOf(view, clause, frame.object) : null
  if (frame.object && !carrier) return []
  const doers = clause.verb.passive ? doersOf(view, clause, frame, carrier) : subjectsOf(view, clause)
  const sources = frame.inPerson ? doers.filter((actor) => goesInPerson(view, actor)) : doers
  const { actors, slot } = targetsOf(view, clause, frame, carrier)
  const targets = actors.filter((actor) => !isOneOfThem(actor, sources))
  if ((frame.type === 'assault' || frame.type === 'consult') && isMatch(view, clause)) return []
  const claims = sources.flatMap((source) =>
    targets.map((target) => claimOf(view, frame, source, target, slot, clause, hold)),
  )
  const mutual = claims.length === 0 && actors.length === 0 ? amongSubjects(view, frame, sources, clause, hold) : []
  return [...claims, ...mutual].filter(isSensible)
}

/** "Xi and Modi describe *their* policies": what is theirs is of those who act, not of another. */
const isOneOfThem = ({ chain, mention: { form } }: Actor, sources: readonly Actor[]): boolean =>
  form === 'pronoun' && sources.length > 1 && sources.some((source) => source.chain === chain)

/** In the passive whoever stands behind "by"; else whose the troops are that are moved: "*French* troops were withdrawn". */
function doersOf(
  view: SentenceView,
  clause: Clause,
  { type }: VerbFrame,
  carrier: NounPhrase | null,
): readonly Actor[] {
  const agents = agentsOf(view, clause)
  return agents.length === 0 && carrier && MOVES.includes(type) ? partiesOf(view, carrier) : agents
}

const MOVES: readonly RelationType[] = ['retreat', 'mobilize']

/** "downed Costa Rica *3-0*", "will meet Ghana in the *semi-finals*": a score or a round makes it a game. */
const isMatch = ({ tokens }: SentenceView, { verb, span }: Clause): boolean =>
  tokens
    .slice(verb.end, span.end + 2)
    .some(({ text, normal }) => /^\d{1,3}[-–]\d{1,3}$/u.test(text) || ROUNDS.has(normal))

const ROUNDS: ReadonlySet<string> = new Set(
  words('finals quarterfinal quarterfinals semifinal semifinals playoff playoffs play-off play-offs kick-off'),
)

/** Who did it, in a passive clause: "by X". */
const agentsOf = (view: SentenceView, { attachments }: Clause): readonly Actor[] =>
  attachments.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => partiesOfAll(view, phrases))

function claimOf(
  view: SentenceView,
  frame: VerbFrame,
  source: Actor,
  target: Actor,
  slot: Slot | null,
  clause: Clause,
  hold: Hold,
): DraftClaim {
  const type = announcedType(view, clause, source, hold, typeOf(view, clause, frame, source, hold))
  return {
    type,
    reciprocal: relationKind(frame.type).symmetric && isReciprocal(type, source, target, slot),
    source: frame.reversed ? target : source,
    target: frame.reversed ? source : target,
    predicate: verbSpan(clause),
    ...hold,
    rule: frame.object ? 'verb-with-noun' : clause.verb.passive ? 'passive-verb' : 'verb',
  }
}

/** A politician who "attacks" or "hits" somebody does it in words; soldiers and gunmen go without a name. */
function typeOf(
  view: SentenceView,
  clause: Clause,
  { type, verb, object }: VerbFrame,
  source: Actor,
  hold: Hold,
): RelationType {
  if (isAgreedAhead(view, clause, hold) && AGREED_AHEAD.includes(type)) return 'agree'
  const isFigurative =
    type === 'assault' && source.chain.type === 'person' && (FIGURATIVE.includes(verb) || object?.includes('attack'))
  return isFigurative ? 'accuse' : type
}

/** "will meet", "plans to meet"; but who came *to help* promises nothing. */
function isAgreedAhead(view: SentenceView, clause: Clause, { modality, negated }: Hold): boolean {
  if (modality !== 'future' || negated) return false
  const parent = clause.link === 'infinitive' ? parentOf(view, clause) : null
  return parent === null || PLANNING.some((verb) => lemmasAt(view, parent.verb.head).includes(verb))
}

const PLANNING = ['plan', 'intend', 'schedule', 'expect', 'agree', 'arrange', 'be', 'go', 'set', 'hope', 'decide']

const FIGURATIVE = ['attack', 'hit', 'strike', 'blast', 'slam', 'assail', 'savage']

/** "spoke *to reporters*", "met *with Xi*": what the subjects do, they do to somebody else. */
const isWithOthers = (view: SentenceView, { preposition, phrases }: Attachment): boolean =>
  ELSE.has(preposition) &&
  (partiesOfAll(view, phrases).length > 0 || phrases.some(({ head }) => isHuman(view.tokens[head]?.normal ?? '')))

/** "Putin and Macron met", "Spain and Italy signed a treaty": the subjects do it to one another. */
function amongSubjects(
  view: SentenceView,
  frame: VerbFrame,
  subjects: readonly Actor[],
  clause: Clause,
  hold: Hold,
): DraftClaim[] {
  const isMutual = relationKind(frame.type).symmetric || frame.target.includes('between')
  if (!isMutual || subjects.length < 2 || clause.verb.passive) return []
  if (!frame.target.includes('with') && !frame.target.includes('object')) return []
  if (clause.attachments.some((attachment) => isWithOthers(view, attachment))) return []
  return subjects.flatMap((source, index) =>
    subjects
      .slice(index + 1)
      .map((target) => ({ ...claimOf(view, frame, source, target, 'with', clause, hold), rule: 'mutual-verb' })),
  )
}

/** Behind these stands somebody else whom the subjects do it to. */
const ELSE: ReadonlySet<string> = new Set(['with', 'to'])

/** Both ends act, unless one visits a place, or a thing of another kind. */
const isReciprocal = (type: RelationType, source: Actor, target: Actor, slot: Slot | null): boolean =>
  relationKind(type).symmetric &&
  target.chain.type !== 'place' &&
  (slot === 'with' || slot === 'between' || source.chain.type === target.chain.type)
