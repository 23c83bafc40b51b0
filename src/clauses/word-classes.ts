import { hasTag } from '../language'
import type { Token } from '../model'
import { PREPOSITIONS, SUBORDINATORS } from './lexicon/word-classes-words'

const BE = ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re"]
const HAVE = ['have', 'has', 'had', 'having', "'ve"]
const DO = ['do', 'does', 'did']
const MODALS = ['will', 'would', 'could', 'can', 'may', 'might', 'should', 'shall', 'must', 'ought', "'ll", "'d"]
/** Prepositions before a noun, subordinators before a clause. */
const EITHER = ['after', 'before', 'since', 'until', 'as', 'till']
const RELATIVES = ['who', 'which', 'whom', 'whose']
const COORDINATORS = ['and', 'or', 'but', 'nor', '&', 'yet', 'plus']

const isIn = (words: readonly string[]) => {
  const set = new Set(words)
  return (token: Token | undefined): boolean => token !== undefined && set.has(token.normal)
}

export const isBe = isIn(BE)
export const isHave = isIn(HAVE)
export const isDo = isIn(DO)
const isModalWord = isIn(MODALS)
/** The month is none: "in *May*". */
export const isModal = (token: Token | undefined): boolean => isModalWord(token) && token?.text !== 'May'
export const isPreposition = isIn(PREPOSITIONS)
export const isSubordinator = isIn(SUBORDINATORS)
export const isEither = isIn(EITHER)
export const isRelative = isIn(RELATIVES)
export const isCoordinator = isIn(COORDINATORS)
export const isNegator = isIn(['not', 'never', "n't"])
export const isHelper = (token: Token | undefined): boolean =>
  isBe(token) || isHave(token) || isDo(token) || isModal(token)

export const isAdverb = (token: Token | undefined): boolean =>
  hasTag(token, 'Adverb') && !hasTag(token, 'Noun', 'Adjective')
export const isVerb = (token: Token | undefined): boolean =>
  hasTag(token, 'Verb', 'Auxiliary', 'Modal', 'Copula') || isHelper(token)

export const SUBJECT_PRONOUNS = ['he', 'she', 'they', 'i', 'we']
export const isSubjectPronoun = isIn(SUBJECT_PRONOUNS)

export const isPossessivePronoun = isIn(['my', 'your', 'his', 'her', 'its', 'our', 'their'])
