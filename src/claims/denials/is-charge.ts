import type { NounPhrase } from '../../model'
import { singularOf } from '../lexicon'
import { CHARGE_NOUNS, POINTING_WORDS } from '../lexicon/denial-words'
import type { SentenceView } from '../sentence/sentence-view'

export const nounOf = ({ tokens }: SentenceView, { head }: NounPhrase): string => singularOf(tokens[head]?.normal ?? '')

/** "all *allegations* of meddling", "the *charge*". */
export const isCharge = (view: SentenceView, phrase: NounPhrase): boolean => CHARGE_NOUNS.has(nounOf(view, phrase))

/** "it", "this", "these": points at what was said before. */
export const isPointing = ({ tokens }: SentenceView, { start, end, head }: NounPhrase): boolean =>
  end - start === 1 && POINTING_WORDS.has(tokens[head]?.normal ?? '')
