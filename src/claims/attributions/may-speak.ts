import { hasTag } from '../../language'
import type { NounPhrase } from '../../model'
import { namedBy } from '../actors/actors'
import { singularOf } from '../lexicon'
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns'
import { GROUP_HEADS } from '../lexicon/group-heads'
import { HUMAN_NOUNS } from '../lexicon/human-nouns'
import { NOBODY } from '../lexicon/speaker-of-words'
import { THING_NOUNS } from '../lexicon/thing-nouns'
import type { SentenceView } from '../sentence/sentence-view'

/** Someone named, or by a common noun someone who can speak: people, bodies, papers. */
export function isVoice(view: SentenceView, { head: at, ...span }: NounPhrase): boolean {
  const head = view.tokens[at]
  if (!head || NOBODY.includes(head.normal) || hasTag(head, 'Date', 'Gerund')) return false
  return (
    namedBy(view, { head: at, ...span }).length > 0 ||
    (hasTag(head, 'Pronoun') && !hasTag(head, 'Possessive')) ||
    isHuman(head.normal) ||
    DOCUMENT_NOUNS.has(singularOf(head.normal))
  )
}

/** Whether the phrase names something at all: of the verbs "say" and "show" any thing may be the subject, "it" too. */
export function isThing(view: SentenceView, { head: at }: NounPhrase): boolean {
  const head = view.tokens[at]
  return (
    head !== undefined &&
    !hasTag(head, 'Date', 'Gerund') &&
    !['there', 'what', 'nothing', 'everything'].includes(head.normal)
  )
}

/** By list, or by its ending: "analysts", "minister", "politician", "spokeswoman". */
export const isHuman = (word: string): boolean =>
  GROUP_HEADS.has(word) ||
  HUMAN_NOUNS.has(word) ||
  HUMAN_NOUNS.has(singularOf(word)) ||
  (/(?:ists?|ians?|[a-z]{3}[eo]rs?|wom[ae]n|m[ae]n|people|sons?)$/u.test(word) && !THING_NOUNS.has(singularOf(word)))
