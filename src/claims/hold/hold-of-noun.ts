import { words } from '../../language/words'
import type { Clause, Modality, NounPhrase } from '../../model'
import { OPEN_ADJECTIVES } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { effectOfVerb } from './effect-of-verb'
import { effectOfNoun } from './effect-of-words-before'
import { ASSERTED, type Hold, nestHolds } from './hold'
import { holdOf } from './hold-of'
import { isNounLongAgo } from './is-long-ago'

/** How the sentence holds a deed named by a noun: "*no* talks", "*possible* talks", "a *call for* talks", "talks *will* begin". */
export function holdOfNoun(view: SentenceView, phrase: NounPhrase): Hold {
  const own: Hold = { negated: isNone(view, phrase), modality: modalityOfWords(view, phrase) }
  const bearer = bearerOf(view, phrase)
  const effect = bearer && effectOfNoun(view, bearer)
  if (!bearer || !effect) return nestHolds(own, holdInClause(view, phrase))
  const byBearer: Hold = { negated: (effect.negates ?? false) !== isNone(view, bearer), modality: effect.holds }
  return nestHolds(own, nestHolds(byBearer, holdInClause(view, bearer)))
}

const NONE: ReadonlySet<string> = new Set(words('no neither nor not without'))

const isNone = ({ tokens }: SentenceView, { start, head }: NounPhrase): boolean =>
  tokens.slice(Math.max(0, start - 1), head).some(({ normal }) => NONE.has(normal))

function modalityOfWords(view: SentenceView, phrase: NounPhrase): Modality {
  const held = view.tokens.slice(phrase.start, phrase.head).map(({ normal }) => OPEN_ADJECTIVES.get(normal))
  return held.find((modality) => modality !== undefined) ?? (isNounLongAgo(view, phrase) ? 'historical' : 'asserted')
}

/** The noun that this one hangs on: the "prospect" of "the prospect of talks". */
const bearerOf = ({ parse }: SentenceView, phrase: NounPhrase): NounPhrase | null =>
  parse.phrases.find(({ complements }) =>
    complements.some(({ preposition, phrases }) => BEARING.has(preposition) && phrases.includes(phrase)),
  ) ?? null

const BEARING: ReadonlySet<string> = new Set(words('of for to on against about'))

/** What the clause that the noun stands in does to it. */
function holdInClause(view: SentenceView, phrase: NounPhrase): Hold {
  for (const clause of view.parse.clauses) {
    if (clause.subjects.includes(phrase)) return asSubject(view, clause, phrase)
    if (clause.objects.includes(phrase)) return asObject(view, clause, phrase)
    const attached = clause.attachments.find(({ phrases }) => phrases.includes(phrase))
    if (attached)
      return attached.at <= clause.verb.end + 1 ? byVerbBefore(view, clause, attached.preposition) : ASSERTED
  }
  return ASSERTED
}

/** "talks *will begin*", "no talks *took* place"; "the attack *will* anger Peru" leaves the attack a fact. */
function asSubject(view: SentenceView, clause: Clause, phrase: NounPhrase): Hold {
  const lemmas = lemmasAt(view, clause.verb.head)
  const hold = withoutNone(view, phrase, holdOf(view, clause))
  if (lemmas.some((lemma) => HAPPENING.has(lemma))) return hold
  if (!clause.verb.passive || lemmas.some((lemma) => MEANT_FOR.has(lemma))) return ASSERTED
  if (lemmas.some((lemma) => CALLING_OFF.has(lemma))) return { negated: !hold.negated, modality: hold.modality }
  return byEffect(view, clause, hold)
}

/** "will *hold* talks", "*wants* talks", "*ruled out* talks"; "condemned the attack" leaves the attack a fact. */
function asObject(view: SentenceView, clause: Clause, phrase: NounPhrase): Hold {
  const lemmas = lemmasAt(view, clause.verb.head)
  const hold = withoutNone(view, phrase, holdOf(view, clause))
  if (lemmas.some((lemma) => DOING.has(lemma))) return hold
  if (lemmas.some((lemma) => UNDOING.has(lemma))) return { negated: !hold.negated, modality: hold.modality }
  return byEffect(view, clause, hold)
}

/** "*called* for talks", "*warned* against an attack". */
const byVerbBefore = (view: SentenceView, clause: Clause, preposition: string): Hold =>
  preposition === 'for' || preposition === 'against' || preposition === 'about' || preposition === 'of'
    ? byEffect(view, clause, holdOf(view, clause))
    : ASSERTED

/** What is wanted or planned is not yet there; what is refused won't be. */
function byEffect(view: SentenceView, clause: Clause, hold: Hold): Hold {
  const effect = effectOfVerb(view, clause)
  if (!effect || (effect.holds === 'asserted' && !effect.negates)) return ASSERTED
  if (effect.holds === 'asserted') return ASSERTED
  return nestHolds({ negated: effect.negates === true, modality: effect.holds }, hold)
}

/** The clause counts the "no" before the noun as its own. */
const withoutNone = (view: SentenceView, phrase: NounPhrase, hold: Hold): Hold =>
  isNone(view, phrase) ? { ...hold, negated: false } : hold

const HAPPENING: ReadonlySet<string> = new Set(
  words(
    'be become begin come commence continue go happen hold occur proceed restart resume start take conduct launch open',
  ),
)

const DOING: ReadonlySet<string> = new Set(
  words(`be begin carry conduct continue deliver establish give have hold host impose launch lift make mount open organize
    resume see sign stage start undertake`),
)

const UNDOING: ReadonlySet<string> = new Set(words('avert avoid cancel decline deny forgo prevent refuse scrap skip'))

/** "The visit was *meant* to impress": what a deed is for leaves it a fact. */
const MEANT_FOR: ReadonlySet<string> = new Set(words('aim design intend mean'))

const CALLING_OFF: ReadonlySet<string> = new Set(words('abandon avert avoid cancel prevent scrap shelve'))
