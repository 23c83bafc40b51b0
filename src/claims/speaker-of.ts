import { hasTag } from '../language'
import type { Clause, NounPhrase } from '../model'
import { namedBy } from './actors'
import { lemmasAt } from './lemmas-at'
import type { SpeechVerb } from './lexicon'
import { GROUP_HEADS } from './lexicon/group-heads'
import { HUMAN_NOUNS } from './lexicon/human-nouns'
import { ADDRESSING, NOBODY } from './lexicon/speaker-of-words'
import type { SentenceView } from './sentence-view'

/** The subject; behind the verb where the clause is turned round: ", said Macron". */
export function speakerOf(view: SentenceView, { subjects, objects, verb }: Clause): NounPhrase | null {
  const isTurned = /["”,]\s*$/u.test(view.tokens[verb.start]?.before ?? '') && objects[0]?.start === verb.end
  const isInterrupted = view.parse.appositions.some(
    ({ phrase, beside }) => subjects.includes(beside) && phrase.end <= verb.start,
  )
  if (
    isTurned &&
    !isInterrupted &&
    objects[0] &&
    !lemmasAt(view, verb.head).some((lemma) => ADDRESSING.includes(lemma))
  )
    return objects[0]
  return subjects[0] ?? null
}

/** Someone named, or by a common noun someone who can speak; any noun may "say", only people hope or insist. */
export function maySpeak(view: SentenceView, speaker: NounPhrase, speech: SpeechVerb): boolean {
  const head = view.tokens[speaker.head]
  if (!head || NOBODY.includes(head.normal) || hasTag(head, 'Date', 'Gerund')) return false
  return (
    namedBy(view, speaker).length > 0 ||
    (hasTag(head, 'Pronoun') && !hasTag(head, 'Possessive')) ||
    isHuman(head.normal) ||
    ['say', 'state', 'show'].includes(speech.verb)
  )
}

/** By list, or by its ending: "analysts", "minister", "politician", "spokeswoman". */
export const isHuman = (word: string): boolean =>
  GROUP_HEADS.has(word) ||
  HUMAN_NOUNS.has(word) ||
  /(?:ists?|ians?|[a-z]{3}[eo]rs?|wom[ae]n|m[ae]n|people|sons?)$/u.test(word)
