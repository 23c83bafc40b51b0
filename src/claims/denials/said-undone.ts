import type { Clause, RelationType } from '../../model'
import { actorsOfAll } from '../actors/actors'
import { holdOf } from '../hold'
import { isNegated } from '../hold/is-negated'
import { framesByVerb } from '../lexicon'
import { GUILT_WORDS, STATES_OF_MIND } from '../lexicon/denial-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'
import { spanBehind } from './span-behind'
import type { SpokenRule } from './speech-at'

/** '"We have *never bribed* anybody," X said', "said it had *nothing to do* with", "Chad *did not attack*, Y said". */
export const saidUndone: SpokenRule = (view, clause, { speakers, isDirect }) => {
  const { verb } = clause
  const { negated, modality } = holdOf(view, clause)
  if (!negated || !isNegated(view, clause) || verb.form !== 'finite') return []
  if ((modality !== 'asserted' && modality !== 'historical') || isOfMind(view, clause)) return []
  const named = actorsOfAll(view, clause.subjects)
  if (named.length === 0 && !isOpenPronoun(view, clause, isDirect ? FIRST_PERSONS : THIRD_PERSONS)) return []
  const doers = isSpeaker(named, speakers) ? [] : named
  if (doers.some((doer) => !isOwn(view, doer, speakers)) && !isHarmful(view, clause)) return []
  return [
    {
      deniers: speakers,
      doers,
      accusers: [],
      cue: verbSpan(clause),
      content: spanBehind(view, clause, verb.start),
      isExplicit: isAboutGuilt(view, clause),
    },
  ]
}

const isSpeaker = (named: readonly Actor[], speakers: readonly Actor[]): boolean =>
  named.some(({ chain }) => speakers.some((speaker) => speaker.chain === chain))

/** The state or body that a speaker is of. */
const isOwn = ({ homesByChain }: SentenceView, { chain }: Actor, speakers: readonly Actor[]): boolean =>
  chain.known !== null &&
  speakers.some((speaker) => homesByChain.get(speaker.chain.id)?.has(chain.known ?? '') === true)

/** Of strangers only deeds are denied that one may be accused of. */
const isHarmful = (view: SentenceView, clause: Clause): boolean =>
  isAboutGuilt(view, clause) ||
  lemmasAt(view, clause.verb.head).some((lemma) => framesByVerb.get(lemma)?.some(({ type }) => HARMFUL.includes(type)))

const HARMFUL: readonly RelationType[] = ['assault', 'coerce', 'sanction', 'mobilize', 'threaten', 'accuse']

/** "did not *know*", "was not *sure*": no deed is denied. */
const isOfMind = (view: SentenceView, { verb }: Clause): boolean =>
  lemmasAt(view, verb.head).some((lemma) => STATES_OF_MIND.has(lemma)) ||
  STATES_OF_MIND.has(view.tokens[verb.end]?.normal ?? '')

/** A pronoun that coreference left open means the speaker or his own. */
const isOpenPronoun = (
  { tokens }: SentenceView,
  { subjects: [subject, ...others] }: Clause,
  pronouns: ReadonlySet<string>,
): boolean => subject !== undefined && others.length === 0 && pronouns.has(tokens[subject.head]?.normal ?? '')

const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we', 'nobody'])
const THIRD_PERSONS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'nobody'])

/** "had *no part* in it", "was not *involved*". */
const isAboutGuilt = ({ tokens }: SentenceView, { verb, span }: Clause): boolean =>
  tokens.slice(verb.start, span.end).some(({ normal }) => GUILT_WORDS.has(normal))
