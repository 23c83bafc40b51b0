import type { Clause, Span } from '../../model'
import type { SpeechVerb } from '../lexicon'
import { ADDRESSING } from '../lexicon/speaker-of-words'
import { SPEECH_PREPOSITIONS } from '../lexicon/speech-prepositions'
import type { SentenceView } from '../sentence/sentence-view'
import { contentAround } from './content-around'
import { contentBehind, isSayable } from './content-behind'
import { quotesBeside } from './quotes-beside'
import type { Speaker } from './speaker-of'

/**
 * The words said: the quotation that the cue stands beside; else the clause behind the cue; else, where the cue closes or
 * interrupts the sentence between commas, what stands around it; else the thing or the matter.
 */
export function contentOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  speaker: Speaker,
  speech: SpeechVerb,
): readonly Span[] {
  const cue = cuePlace(clause, speaker)
  const quoted = speech.takes.includes('quote') ? quotesBeside(view, clause, cue) : []
  if (quoted.length > 0) return quoted
  const clauseBehind = contentBehind(view, clause, index, cue.end, CLAUSE)
  if (clauseBehind.length > 0) return clauseBehind
  const around = contentAround(view, clause, cue, speaker)
  if (around.length > 0) return around
  return contentBehind(view, clause, index, cue.end, formsOf(view, clause, speech))
}

/** The verb together with a speaker beside it: the part of the sentence that is no content. */
export function cuePlace({ verb }: Clause, { phrase }: Speaker): Span {
  if (verb.form === 'gerund') return { start: verb.start, end: verb.end }
  const isBehind = phrase.start >= verb.end
  const isBefore = phrase.end <= verb.start
  return { start: isBefore ? phrase.start : verb.start, end: isBehind ? phrase.end : verb.end }
}

const CLAUSE: ReadonlySet<string> = new Set(['that'])

const THOUGHT_ABOUT = ['about', 'of']
const SAID_ABOUT = [...THOUGHT_ABOUT, 'against', 'over']

function formsOf(
  view: SentenceView,
  { verb, objects }: Clause,
  { verb: lemma, takes }: SpeechVerb,
): ReadonlySet<string> {
  const object = objects.find(({ start }) => start >= verb.end)
  const isAddressed = object !== undefined && ADDRESSING.includes(lemma) && !isSayable(view, object)
  return new Set([
    ...(takes.includes('object') && !isAddressed ? ['object'] : []),
    ...takes.filter((form) => form === 'infinitive'),
    ...(SPEECH_PREPOSITIONS.get(lemma) ?? (takes.includes('quote') ? SAID_ABOUT : THOUGHT_ABOUT)),
  ])
}
