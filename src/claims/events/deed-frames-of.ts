import type { NounPhrase } from '../../model'
import { framesByNoun, type NounFrame, singularOf } from '../lexicon'
import { LIGHT_HEADS } from '../lexicon/light-heads'
import type { SentenceView } from '../sentence/sentence-view'

/**
 * What a phrase's noun may carry: by the word and the one before it ("*hunger strike*"), by the one before where the head says
 * nothing of its own ("a *mediation* effort"), else by the head.
 */
export function deedFramesOf({ tokens }: SentenceView, { start, head }: NounPhrase): readonly NounFrame[] {
  const noun = singularOf(tokens[head]?.normal ?? '')
  const before = head > start ? singularOf(tokens[head - 1]?.normal ?? '') : ''
  const compound = framesByNoun.get(`${before}-${noun}`)
  if (compound) return compound
  return (LIGHT_HEADS.has(noun) ? framesByNoun.get(before) : undefined) ?? framesByNoun.get(noun) ?? []
}
