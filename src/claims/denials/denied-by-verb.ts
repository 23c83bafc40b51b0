import type { Clause, NounPhrase } from '../../model'
import { namedBy, ownersOf } from '../actors/actors'
import { isHuman } from '../attributions/may-speak'
import { holdOf } from '../hold'
import {
  ACCESS_NOUNS,
  DENYING_VERBS,
  DISMISSING_PARTICLES,
  DISMISSING_VERBS,
  GRANTED_NOUNS,
} from '../lexicon/denial-words'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { accusersOf } from './accusers-of'
import { contentDoers } from './content-doers'
import { deniersBy } from './denier-of'
import type { DraftDenial } from './draft-denial'
import { isCharge, isPointing, nounOf } from './is-charge'
import { isFalsehoodBehind } from './is-falsehood-behind'
import { spanBehind } from './span-behind'

type Force = 'denies' | 'dismisses'

/** "denied it", "rejected Kenya's claim", "dismissed the idea as fiction", "was denied by": not "rejected the offer", "denied him entry". */
export function deniedByVerb(view: SentenceView, clause: Clause): DraftDenial[] {
  const force = forceOf(view, clause)
  if (!force || !isHeld(view, clause)) return []
  const charge = chargeOf(view, clause)
  if (!(force === 'denies' ? isDeniable(view, clause) : isDismissible(view, clause, charge))) return []
  const deniers = deniersBy(view, clause)
  if (deniers.length === 0) return []
  return [
    {
      deniers,
      doers: charge ? [] : doersOf(view, clause),
      accusers: charge ? accusersOf(view, charge, clause) : [],
      cue: verbSpan(clause),
      content: clause.verb.passive ? charge : spanBehind(view, clause, clause.verb.end),
      isExplicit: !isOfWords(view, clause),
    },
  ]
}

/** "denied *saying* that": what one denies to have said is no deed of which one is accused. */
const isOfWords = (view: SentenceView, clause: Clause): boolean =>
  view.parse.clauses.some(
    (inner) =>
      parentOf(view, inner) === clause &&
      inner.verb.start > clause.verb.start &&
      lemmasAt(view, inner.verb.head).some((lemma) => SAYING.has(lemma)),
  )

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'call', 'suggest', 'write'])

function forceOf({ tokens, ...view }: SentenceView, { verb }: Clause): Force | null {
  const behind = tokens[verb.end]?.normal ?? ''
  const last = tokens[verb.end - 1]?.normal ?? ''
  for (const lemma of lemmasAt({ tokens, ...view }, verb.head)) {
    if (DENYING_VERBS.has(lemma)) return 'denies'
    if (DISMISSING_VERBS.has(lemma)) return 'dismisses'
    const particles = DISMISSING_PARTICLES.get(lemma)
    if (particles && (particles.has(behind) || particles.has(last))) return 'dismisses'
  }
  return null
}

/** Neither "did not deny" nor "would deny" nor "refused to deny". */
export function isHeld(view: SentenceView, clause: Clause): boolean {
  const { negated, modality } = holdOf(view, clause)
  return !negated && (modality === 'asserted' || modality === 'historical') && clause.verb.form !== 'infinitive'
}

/** The charge that is denied, among the objects or, in the passive, the subjects; "pushed back *against* the claim". */
function chargeOf(view: SentenceView, { attachments, objects, subjects, verb }: Clause): NounPhrase | null {
  const against = attachments.filter(({ preposition }) => preposition === 'at' || preposition === 'against')
  const places = verb.passive ? subjects : [...objects, ...against.flatMap(({ phrases }) => phrases)]
  return places.find((phrase) => isCharge(view, phrase)) ?? null
}

/** A verb of denying has a charge or a deed for its object, one alone: what is granted, or somebody, is refused. */
function isDeniable(view: SentenceView, clause: Clause): boolean {
  const { objects, subjects, verb, link } = clause
  const places = verb.passive ? subjects : objects
  if (verb.passive) return places.some((phrase) => isCharge(view, phrase) || isPointing(view, phrase))
  if (link === 'relative') return true
  if (places.length === 0) return hasComplement(view, clause) || !isFollowed(view, clause)
  if (places.some((phrase) => isCharge(view, phrase))) return true
  const [first, second] = places
  if (!first || (second && isSomebody(view, first))) return false
  return !isSomebody(view, first) && !isGranted(view, first)
}

const hasComplement = (view: SentenceView, clause: Clause): boolean =>
  view.parse.clauses.some((inner) => parentOf(view, inner) === clause && inner.link !== 'relative')

/** Whether words stand behind the verb before the next mark: "which Lima denied." has none. */
const isFollowed = ({ tokens }: SentenceView, { verb }: Clause): boolean => {
  const next = tokens[verb.end]
  return next !== undefined && !/[,.;”"]/u.test(next.before)
}

const isSomebody = (view: SentenceView, phrase: NounPhrase): boolean =>
  !isPointing(view, phrase) &&
  (namedBy(view, phrase).length > 0 || isHuman(view.tokens[phrase.head]?.normal ?? '') || isPronoun(view, phrase))

const isPronoun = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  tokens[head]?.tags.includes('Pronoun') === true

/** "denied *visas* to reporters", "denied *access*". */
function isGranted(view: SentenceView, phrase: NounPhrase): boolean {
  const noun = nounOf(view, phrase)
  if (ACCESS_NOUNS.has(noun)) return true
  return GRANTED_NOUNS.has(noun) && phrase.complements.every(({ preposition }) => !GIVEN.has(preposition))
}

/** "denied *support* for the rebels", "denied *help* to the coup" are deeds. */
const GIVEN: ReadonlySet<string> = new Set(['of', 'for'])

/** A verb of refusing needs a charge, a clause ("disputed that it had"), or "as fiction" behind whatever it dismisses. */
function isDismissible(view: SentenceView, clause: Clause, charge: NounPhrase | null): boolean {
  if (charge || view.parse.clauses.some((inner) => inner.marker === 'that' && isTold(view, inner, clause))) return true
  return clause.objects.length > 0 && isFalsehoodBehind(view, clause)
}

const isTold = (view: SentenceView, inner: Clause, clause: Clause): boolean =>
  inner.link === 'complement' && parentOf(view, inner) === clause

/** "denied that *Chad* had attacked", "denied *Russian* involvement". */
function doersOf(view: SentenceView, clause: Clause): DraftDenial['doers'] {
  const told = contentDoers(view, clause)
  const [object] = clause.objects
  return told.length > 0 || !object || clause.link === 'relative' ? told : ownersOf(view, object)
}
