import { words } from '../../language/words'
import type { Attachment, Clause, NounPhrase } from '../../model'
import { deepPartiesOf } from '../actors/deep-parties-of'
import { partiesOfAll } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { framesByVerb, singularOf, type VerbFrame } from '../lexicon'
import { DEMAND_NOUNS } from '../lexicon/demand-nouns'
import { LIGHT_VERBS } from '../lexicon/light-verbs'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { deedFramesOf } from './deed-frames-of'
import { hasParticle } from './has-particle'
import { carrierOf } from './targets-of'

/** What protesters do to say what they want: "marched *to demand* the release of X", "a rally *calling for* X's removal". */
const VOICING: ReadonlySet<string> = new Set(
  words(`call condemn criticize decry demand denounce express force oppose oust press pressure protest push reject remove show stop
    support topple urge`),
)

/** What else people do in protest. */
const DISRUPTING: ReadonlySet<string> = new Set(
  words('barricade block blockade burn chant clash disrupt gather hurl occupy resort throw'),
)

/** Behind which prepositions the cause stands that people protest against. */
const OVER = ['against', 'over', 'about']

/**
 * Whom a protest is aimed at by what it is for: "marched *to demand a pardon* from the king", "rioted
 * after a demonstration *calling for the removal of X*", "struck *over a bill signed by X*". For clauses that name no target.
 */
export function protestClaims(view: SentenceView, clause: Clause, found: readonly DraftClaim[]): DraftClaim[] {
  if (found.length > 0 || clause.verb.passive) return []
  const protests = protestsIn(view, clause)
  if (!isProtest(view, clause, protests)) return []
  const targets = aimedAt(view, clause, protests)
  return subjectsOf(view, clause).flatMap((source) =>
    targets.map((target) => claimOf(view, clause, source, target)).filter(isSensible),
  )
}

/** The phrases behind the clause's verb that name a protest, also within others: "blocked roads during a *strike*". */
function protestsIn(view: SentenceView, { objects, attachments }: Clause): readonly NounPhrase[] {
  const outer = [...objects, ...attachments.flatMap(({ phrases }) => phrases)]
  const inner = outer.flatMap(({ complements }) => complements.flatMap(({ phrases }) => phrases))
  return [...new Set([...outer, ...inner])].filter((phrase) =>
    deedFramesOf(view, phrase).some(({ type }) => type === 'protest'),
  )
}

/** By its verb: one that says so; one that begins or disrupts, where the clause names a protest or a demand. */
function isProtest(view: SentenceView, clause: Clause, protests: readonly NounPhrase[]): boolean {
  const lemmas = lemmasAt(view, clause.verb.head)
  if (lemmas.some((lemma) => framesByVerb.get(lemma)?.some((frame) => saysProtest(view, clause, frame)))) return true
  if (lemmas.some((lemma) => DISRUPTING.has(lemma))) return protests.length > 0 || voicedIn(view, clause).length > 0
  return lemmas.some((lemma) => LIGHT_VERBS.has(lemma)) && clause.objects.some((object) => protests.includes(object))
}

const saysProtest = (view: SentenceView, clause: Clause, { type, object, particle }: VerbFrame): boolean =>
  type === 'protest' &&
  (!particle || hasParticle(view, clause, particle)) &&
  (!object || carrierOf(view, clause, object) !== null)

/** The clauses that say what the protest is for: of the verb, or of a noun behind it. */
const voicedIn = (view: SentenceView, clause: Clause): readonly Clause[] =>
  view.parse.clauses.filter(
    (other) =>
      (other.link === 'infinitive' || other.link === 'participle') &&
      other.marker === null &&
      !other.verb.passive &&
      parentOf(view, other) === clause &&
      lemmasAt(view, other.verb.head).some((lemma) => VOICING.has(lemma)),
  )

function aimedAt(view: SentenceView, clause: Clause, protests: readonly NounPhrase[]): readonly Actor[] {
  const voiced = voicedIn(view, clause)
  const purposes = voiced.flatMap(({ objects, attachments }) => [objects, ...attachments.map(({ phrases }) => phrases)])
  const causes = [...clause.attachments, ...protests.flatMap(({ complements }) => complements)].filter(isCause)
  const places = [...causes.map(({ phrases }) => phrases), ...purposes]
  const found = places.map((phrases) => behind(view, phrases)).find((actors) => actors.length > 0)
  return found ?? []
}

const isCause = ({ preposition }: Attachment): boolean => OVER.includes(preposition)

/** Who stands there, or whose the cause is; of a demand it is whoever stands behind "for" and on. */
function behind(view: SentenceView, phrases: readonly NounPhrase[]): readonly Actor[] {
  const causes = phrases.flatMap((phrase) => (isDemand(view, phrase) ? demandedBy(phrase) : [phrase]))
  const direct = partiesOfAll(view, causes)
  return direct.length > 0 ? direct : causes.flatMap((phrase) => deepPartiesOf(view, phrase, 'protest'))
}

const isDemand = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  DEMAND_NOUNS.has(singularOf(tokens[head]?.normal ?? ''))

const demandedBy = ({ complements }: NounPhrase): readonly NounPhrase[] =>
  complements.filter(({ preposition }) => preposition === 'for').flatMap(({ phrases }) => phrases)

const claimOf = (view: SentenceView, clause: Clause, source: Actor, target: Actor): DraftClaim => ({
  type: 'protest',
  reciprocal: false,
  source,
  target,
  predicate: verbSpan(clause),
  ...holdOf(view, clause),
  rule: 'protest-by-cause',
})
