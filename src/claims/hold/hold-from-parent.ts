import { hasTag } from '../../language'
import { words } from '../../language/words'
import type { Clause, NounPhrase } from '../../model'
import { type Effect, singularOf } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { effectOfVerb } from './effect-of-verb'
import { effectOfNoun, effectOfPhrase, nounBefore } from './effect-of-words-before'
import { ASSERTED, type Hold, holdBy, nestHolds } from './hold'

type HoldOf = (view: SentenceView, clause: Clause) => Hold

/** How a clause is held by what it hangs on. */
export function holdFromParent(view: SentenceView, clause: Clause, parent: Clause, holdOf: HoldOf): Hold {
  const { form, start } = clause.verb
  const isThat = clause.link === 'complement' && clause.marker !== null
  const end = form === 'infinitive' ? start + 1 : isThat ? clause.span.start + 1 : start
  const byPhrase = form === 'finite' && !isThat ? null : effectOfPhrase(view, end)
  if (byPhrase) return holdByPhrase(byPhrase, clause, holdOf(view, parent))
  if (form !== 'finite' || isThat) {
    const byNoun = holdByNoun(view, clause, parent, holdOf)
    if (byNoun) return byNoun
  }
  if (clause.link === 'infinitive') return holdOfInfinitive(view, clause, parent, holdOf(view, parent))
  if (clause.link === 'participle') return holdOfParticiple(view, clause, parent, holdOf(view, parent))
  if (clause.link === 'complement') return holdOfComplement(view, parent, holdOf(view, parent))
  return clause.link === 'adverbial' ? holdOfTime(view, clause, holdOf(view, parent)) : ASSERTED
}

/** "is not ready to attack" is of one piece; "instead of attacking" stands beside what was done. */
function holdByPhrase(effect: Effect, { marker, link }: Clause, outer: Hold): Hold {
  const isBeside = link === 'participle' && marker !== 'without'
  return nestHolds(holdBy(effect), isBeside ? { ...outer, negated: false } : outer)
}

/** "has no *plans* to invade", "rejected *calls* to", "there is no *evidence* that". */
function holdByNoun(view: SentenceView, clause: Clause, parent: Clause, holdOf: HoldOf): Hold | null {
  const noun = nounBefore(view, clause)
  const effect = noun && (effectOfNoun(view, noun) ?? effectOfAllegation(view, noun))
  const isDenied = clause.link === 'complement' && speechOf(view, parent)?.stance === 'denies'
  if (!noun || !effect || isDenied) return null
  if (!parent.objects.includes(noun)) return holdBy(effect)
  const dropped = lemmasAt(view, parent.verb.head).some((lemma) => DROPPING.has(lemma))
  return nestHolds(nestHolds(holdBy(effect), { ...ASSERTED, negated: dropped }), holdOf(view, parent))
}

/** "*denied all allegations of* bombing X": as true or false as what is done to them makes it. */
const effectOfAllegation = ({ tokens }: SentenceView, { head }: NounPhrase): Effect | null =>
  ALLEGATIONS.has(singularOf(tokens[head]?.normal ?? '')) ? { holds: 'asserted' } : null

const ALLEGATIONS: ReadonlySet<string> = new Set(
  words('accusation allegation assertion charge claim insinuation notion report rumor rumour suggestion'),
)

/** What one does to plans and calls that come to nothing. */
const DROPPING: ReadonlySet<string> = new Set(
  words('abandon cancel deny dismiss ditch drop lack oppose rebuff refuse reject scrap shelve spurn'),
)

/** A wish, a plan or a purpose; what somebody else was not asked to do is not undone by that. */
function holdOfInfinitive(view: SentenceView, clause: Clause, parent: Clause, outer: Hold): Hold {
  const effect = effectOfVerb(view, parent)
  const isAnothers = clause.subjects !== parent.subjects
  const negated = outer.negated && !(isAnothers && effect?.holds === 'hypothetical')
  if (effect) return nestHolds(holdBy(effect), { ...outer, negated })
  return outer.modality === 'asserted' ? { negated, modality: 'future' } : { ...outer, negated }
}

/** "considered attacking", "refrained from attacking"; what goes along with a deed is no surer than the deed. */
function holdOfParticiple(view: SentenceView, clause: Clause, parent: Clause, outer: Hold): Hold {
  if (isObject(view, clause, parent)) {
    const effect = effectOfVerb(view, parent)
    if (effect) return nestHolds(holdBy(effect), outer)
  }
  const isSaid = speechOf(view, parent) !== undefined
  if (isSaid) return isAccusation(clause) && outer.negated ? { negated: false, modality: 'hypothetical' } : ASSERTED
  return clause.marker === 'after' || clause.marker === 'since' ? ASSERTED : { ...outer, negated: false }
}

const isAccusation = ({ marker }: Clause): boolean => marker === 'of' || marker === 'for'

/** The -ing form right behind the verb or its preposition; "prevented Peru *from* attacking". */
function isObject({ tokens }: SentenceView, { marker, verb }: Clause, parent: Clause): boolean {
  const from = marker === null ? verb.start : verb.start - 1
  if (marker === 'from' || marker === 'into' || marker === 'against') return true
  const between = tokens.slice(parent.verb.end, from + 1)
  return from >= parent.verb.end && between.length <= 2 && between.every(({ before }) => !/[,;:]/u.test(before))
}

/** "demanded that Chile release", "does not believe that", "hopes that". */
function holdOfComplement(view: SentenceView, parent: Clause, outer: Hold): Hold {
  const lemmas = lemmasAt(view, parent.verb.head)
  if (lemmas.some((lemma) => OPEN_CONTENT.has(lemma))) return { negated: false, modality: 'hypothetical' }
  if (!outer.negated) return ASSERTED
  if (lemmas.some((lemma) => RAISES_NEGATION.has(lemma))) return { negated: true, modality: 'asserted' }
  return lemmas.some((lemma) => FACT.has(lemma)) || speechOf(view, parent)?.stance === 'denies'
    ? ASSERTED
    : { negated: false, modality: 'hypothetical' }
}

/** Verbs whose that-clause is not, or not yet, a fact. */
const OPEN_CONTENT: ReadonlySet<string> = new Set(
  words(
    'ask command demand doubt fear hope imagine order plead pray propose recommend request require stipulate urge wish wonder',
  ),
)

/** "does not think that X did it" thinks that X did not do it. */
const RAISES_NEGATION: ReadonlySet<string> = new Set(words('believe consider expect imagine reckon suppose think'))

/** Verbs whose that-clause holds even where they are negated: "did not *know* that". */
const FACT: ReadonlySet<string> = new Set(
  words('acknowledge admit disclose explain forget hear know learn mention notice realize regret remember reveal see'),
)

/** "will withdraw once Chile *frees* them": what is to come first is to come too. */
function holdOfTime(view: SentenceView, { marker, verb }: Clause, outer: Hold): Hold {
  const isAhead = outer.modality === 'future' || outer.modality === 'hypothetical'
  const isPresent = verb.helpers.length === 0 && hasTag(view.tokens[verb.head], 'PresentTense')
  return isAhead && isPresent && TIMES.has(marker ?? '') ? { negated: false, modality: outer.modality } : ASSERTED
}

const TIMES: ReadonlySet<string> = new Set(words('when whenever before after until till once as'))
