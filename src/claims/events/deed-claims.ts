import { type Clause, type NounPhrase, type RelationType, relationKind } from '../../model'
import { coresOf } from '../actors/cores-of'
import { deepPartiesOf } from '../actors/deep-parties-of'
import { partiesOfAll } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { complementActsByWord, type NounFrame, type Side, singularOf } from '../lexicon'
import { DONE_IN, VERBS_OF_SHARE } from '../lexicon/light-heads'
import { ENDING_VERBS, LIGHT_VERBS, TYPE_OF_ENDING } from '../lexicon/light-verbs'
import { lemmasAt } from '../sentence/lemmas-at'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { deedFramesOf } from './deed-frames-of'
import { ownersOfDeed } from './noun-claims'

/**
 * What the subject does by a verb that lends itself to the noun in its object: "*mounted a campaign* against X", "*ended its
 * support* for X", "*threatened reprisals* against X". For clauses whose verb has no frame of its own that fits.
 */
export function deedClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const found =
    clause.verb.passive && !sharesIn(view, clause) ? [] : [...objectDeeds(view, clause), ...deedsIn(view, clause)]
  for (const { deed, frame, type } of found) {
    const claims = claimsOf(view, clause, { deed, frame, type })
    if (claims.length > 0) return claims
  }
  return []
}

/** A noun that carries a relation, one of its frames, and what the clause makes of it. */
interface Deed {
  readonly deed: NounPhrase
  readonly frame: NounFrame
  readonly type: RelationType
}

const objectDeeds = (view: SentenceView, clause: Clause): Deed[] =>
  clause.objects
    .flatMap((object) => coresOf(view, object))
    .flatMap((deed) =>
      deedFramesOf(view, deed).flatMap((frame) => {
        const type = typeOf(view, clause, frame)
        return type ? [{ deed, frame, type }] : []
      }),
    )

/** "engaged in *ethnic cleansing* against X", "stayed away in *protest* at X". */
const deedsIn = (view: SentenceView, clause: Clause): Deed[] =>
  clause.attachments
    .filter(({ preposition }) => preposition === 'in')
    .flatMap(({ phrases }) => phrases)
    .filter(({ head }) => sharesIn(view, clause) || DONE_IN.has(singularOf(view.tokens[head]?.normal ?? '')))
    .flatMap((deed) => deedFramesOf(view, deed).map((frame) => ({ deed, frame, type: frame.type })))

const sharesIn = (view: SentenceView, { verb }: Clause): boolean =>
  lemmasAt(view, verb.head).some((lemma) => VERBS_OF_SHARE.has(lemma))

function claimsOf(view: SentenceView, clause: Clause, { deed, frame, type }: Deed): DraftClaim[] {
  const sources = subjectsOf(view, clause)
  const owners = ownersOfDeed(view, deed)
  if (!owners.every(({ chain }) => sources.some((source) => source.chain === chain))) return []
  const targets = recipientsOf(view, deed, type === 'request' ? ASKED : frame.target, type)
  return sources
    .flatMap((source) => targets.map((target) => claimOf(view, clause, { deed, type, frame }, source, target)))
    .filter(isSensible)
}

/** Whom one asks for a deed of theirs: "sought assurances *from* X", "demands talks *with* X". */
const ASKED = ['from', 'of', 'with', 'to', 'by'] as const

/** What the verb makes of the deed that its object names: does it, ends it, or says something to it. */
function typeOf(view: SentenceView, { verb }: Clause, { type }: NounFrame): RelationType | null {
  const { quadrant, score } = relationKind(type)
  if (score === null || quadrant === 'structure') return null
  const lemmas = lemmasAt(view, verb.head)
  if (lemmas.some((lemma) => LIGHT_VERBS.has(lemma))) return type
  if (lemmas.some((lemma) => ENDING_VERBS.has(lemma))) return TYPE_OF_ENDING[type] ?? null
  const side: Side = score < 0 ? 'conflict' : 'cooperation'
  const acts = lemmas.flatMap((lemma) => complementActsByWord.get(lemma) ?? [])
  return acts.find(({ when }) => when.includes(side))?.type ?? null
}

/** Those behind the noun's prepositions; where these hold a thing, whose it is. */
function recipientsOf(
  view: SentenceView,
  deed: NounPhrase,
  slots: NounFrame['target'],
  type: RelationType,
): readonly Actor[] {
  const places = slots.flatMap((slot) => phrasesBehind(deed, slot))
  const direct = places.map((phrases) => partiesOfAll(view, phrases)).find((actors) => actors.length > 0)
  return direct ?? places.flat().flatMap((phrase) => deepPartiesOf(view, phrase, type))
}

/** What stands behind a preposition, also behind what hangs on the noun first: "protests *in Lyon* against X". */
const phrasesBehind = ({ complements }: NounPhrase, preposition: string): (readonly NounPhrase[])[] =>
  [...complements, ...complements.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.complements))]
    .filter((attachment) => attachment.preposition === preposition)
    .map(({ phrases }) => phrases)

function claimOf(
  view: SentenceView,
  clause: Clause,
  { deed, type, frame }: Deed,
  source: Actor,
  target: Actor,
): DraftClaim {
  return {
    type,
    reciprocal:
      type === frame.type && frame.mutual === true && relationKind(type).symmetric && target.chain.type !== 'place',
    source,
    target,
    predicate: { start: verbSpan(clause).start, end: deed.head + 1 },
    ...holdOf(view, clause),
    rule: 'verb-lends-itself',
  }
}
