import { roleByNoun, singularOf } from '../lexicon'
import { GROUP_HEADS } from '../lexicon/group-heads'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/**
 * Whether somebody can call on others by going there: a person or a body, and of a state those whom it sends ("a French
 * *delegation*"). Its people ("Cubans travelled on to Austria"), teams and ships consult nobody by travelling.
 */
export function goesInPerson({ parse, tokens }: SentenceView, { chain, mention, standing }: Actor): boolean {
  if (standing !== undefined) return false
  const { start, end } = mention.tokens
  const phrase = parse.phrases.find((one) => one.start <= start && end <= one.end && end <= one.head)
  if (phrase) return isSent(tokens[phrase.head]?.normal ?? '')
  return chain.type === 'person' || chain.type === 'organization' || chain.type === 'outlet'
}

const isSent = (head: string): boolean => GROUP_HEADS.has(head) || roleByNoun.has(singularOf(head))
