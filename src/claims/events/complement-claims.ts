import { type Clause, type RelationType, relationKind } from '../../model'
import { partiesOf } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { type ComplementAct, complementActsByWord, framesByVerb, type Side, type VerbFrame } from '../lexicon'
import { MEANS_VERBS, PHASE_VERBS } from '../lexicon/complement-acts'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { conditionedOn } from './conditioned-on'
import { hasParticle } from './has-particle'
import { carrierOf, type Reach, targetsOf } from './targets-of'

/**
 * What a word makes of the deed in its infinitive: "*refused* to back X" rejects X, "*threatened* to bomb X" threatens X.
 * `inner` are the claims of the infinitive itself; those that the act says better are left out.
 */
export function complementClaims(
  view: SentenceView,
  clause: Clause,
  inner: readonly DraftClaim[],
): readonly DraftClaim[] {
  const matrix = matrixOf(view, clause)
  if (!matrix) return inner
  const side = sideOf(view, clause, inner)
  const act = actsAt(view, matrix, clause).find(({ when }) => when.includes(side))
  if (!act || (act.type === 'request' && (inner.length === 0 || asksSomebody(matrix)))) return inner
  if (isAboutThing(view, matrix, act)) return inner
  const acts = subjectsOf(view, matrix).flatMap((source) =>
    recipientsOf(view, clause, inner, source, side, act.type).flatMap((target) =>
      actClaim(view, matrix, act, source, target),
    ),
  )
  if (acts.length === 0) return inner
  return [...acts, ...inner.filter(({ type }) => !act.replaces && type !== act.type)]
}

/** "asked *Iran* to", "called *on* Iran to": what is asked is somebody's own deed, and the one it is done to is asked nothing. */
const asksSomebody = ({ objects, attachments }: Clause): boolean =>
  objects.length > 0 || attachments.some(({ preposition }) => ['on', 'upon', 'for', 'to', 'with'].includes(preposition))

/** The clause whose verb the infinitive completes, past verbs of phase and of means: "*threatened* to resume shelling", "*offered* to send troops to help". */
function matrixOf(view: SentenceView, clause: Clause): Clause | null {
  if (clause.link !== 'infinitive' && clause.link !== 'participle') return null
  const parent = parentOf(view, clause)
  const isPhase = parent !== null && lemmasAt(view, parent.verb.head).some((lemma) => PHASE_VERBS.has(lemma))
  const isMeans =
    parent?.link === 'infinitive' && lemmasAt(view, parent.verb.head).some((lemma) => MEANS_VERBS.has(lemma))
  if (parent && (isPhase || isMeans)) return matrixOf(view, parent)
  return clause.link === 'infinitive' ? parent : null
}

/** By the verb, or by the adjective before the infinitive: "is *willing* to". In the passive only "is prepared to" is an act. */
function actsAt(view: SentenceView, { verb }: Clause, { verb: { start } }: Clause): readonly ComplementAct[] {
  const before = complementActsByWord.get(view.tokens[start - 1]?.normal ?? '') ?? []
  if (verb.passive) return before
  return [...lemmasAt(view, verb.head).flatMap((lemma) => complementActsByWord.get(lemma) ?? []), ...before]
}

/** "offered *an opportunity* to examine": the infinitive belongs to the thing offered. */
const isAboutThing = (view: SentenceView, { objects, verb }: Clause, { type }: ComplementAct): boolean =>
  type === 'agree' && objects.some((object) => object.start >= verb.end && partiesOf(view, object).length === 0)

/** By the claims of the infinitive, else by what its verb does to anybody. */
function sideOf(view: SentenceView, clause: Clause, [claim]: readonly DraftClaim[]): Side {
  const type =
    claim?.type ??
    lemmasAt(view, clause.verb.head)
      .flatMap((lemma) => framesByVerb.get(lemma) ?? [])
      .find((frame) => wordsFit(view, clause, frame))?.type
  const score = type ? relationKind(type).score : null
  if (type === 'retreat') return type
  return score === null ? 'unknown' : score < 0 ? 'conflict' : 'cooperation'
}

/** Whether the particle and the noun that a frame asks for are there. */
const wordsFit = (view: SentenceView, clause: Clause, { object, particle }: VerbFrame): boolean =>
  (!particle || hasParticle(view, clause, particle)) && (!object || carrierOf(view, clause, object) !== null)

/** Where whoever is harmed or helped by a deed may stand. */
const HARMED: Reach = { type: 'assault', target: ['object', 'against', 'on', 'to', 'from', 'with', 'in', 'at', 'of'] }
const HELPED: Reach = { type: 'agree', target: ['object', 'to', 'with', 'from', 'for', 'of'] }

/** Those whom the infinitive's claims name; else those who stand where an act of its kind would meet them. */
function recipientsOf(
  view: SentenceView,
  clause: Clause,
  inner: readonly DraftClaim[],
  source: Actor,
  side: Side,
  act: RelationType,
): readonly Actor[] {
  if (inner.length > 0) return inner.map((claim) => (claim.target.chain === source.chain ? claim.source : claim.target))
  const reach = side === 'cooperation' || side === 'retreat' ? HELPED : HARMED
  const places = [clause, ...deedsWithin(view, clause)]
  const found = places.map((place) => targetsOf(view, place, reach, null).actors).find((actors) => actors.length > 0)
  return (found ?? (act === 'threaten' ? conditionedOn(view, clause, source) : [])).map((actor) => ({
    ...actor,
    standing: [...(actor.standing ?? []), 'unknown-deed'],
  }))
}

/** "vowed to stop *fishing* off X": the -ing form that is the infinitive's object. */
const deedsWithin = ({ parse }: SentenceView, clause: Clause): readonly Clause[] =>
  parse.clauses.filter(
    ({ parent, link, marker, verb }) =>
      parent !== null &&
      parse.clauses[parent] === clause &&
      link === 'participle' &&
      marker === null &&
      verb.start === clause.verb.end,
  )

function actClaim(
  view: SentenceView,
  matrix: Clause,
  { type }: ComplementAct,
  source: Actor,
  target: Actor,
): DraftClaim[] {
  const claim: DraftClaim = {
    type,
    reciprocal: false,
    source,
    target,
    predicate: verbSpan(matrix),
    ...holdOf(view, matrix),
    rule: 'act-on-infinitive',
  }
  return isSensible(claim) ? [claim] : []
}
