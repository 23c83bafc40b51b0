import { hasTag } from '../../language'
import type { Clause, Modality } from '../../model'
import { CONDITIONALS, DOUBT_ADVERBS, FUTURE_TIMES, MODALS } from '../lexicon'
import { phrasesByFirstWord } from '../sentence/phrases-by-first-word'
import type { SentenceView } from '../sentence/sentence-view'
import { hasPhrase } from './has-phrase'
import { isLongAgo } from './is-long-ago'
import { openingOf } from './opening-of'

const CONDITIONS = phrasesByFirstWord(CONDITIONALS)
const TIMES_AHEAD = phrasesByFirstWord(FUTURE_TIMES)

/** How far behind a verb the time may stand. */
const TIME_REACH = 8

/** How a clause's own words hold it: helpers, the words that open it, adverbs of doubt, times. */
export function ownModality(view: SentenceView, clause: Clause): Modality {
  const { verb, link } = clause
  if (opensCondition(view, clause)) return 'hypothetical'
  for (const helper of verb.helpers) {
    const held = MODALS.get(helper)
    if (held) return held
  }
  if (isDoubted(view, clause)) return 'hypothetical'
  if (verb.form === 'infinitive' && link === null) return 'future'
  if (isAhead(view, clause)) return 'future'
  return isLongAgo(view, clause) ? 'historical' : 'asserted'
}

/** "if", "provided that", "should it rain", and the question "did it rain?". */
function opensCondition(view: SentenceView, clause: Clause): boolean {
  const { marker, span } = clause
  if (marker !== null && CONDITIONS.get(marker)?.some((words) => words.length === 1)) return true
  if (isQuestion(view, clause)) return true
  return marker === 'that' && hasPhrase(view, CONDITIONS, { start: openingOf(view, clause).start, end: span.start + 1 })
}

/** The helper before its subject, and before it nothing but a mark. */
function isQuestion({ tokens }: SentenceView, { subjects: [subject], verb }: Clause): boolean {
  const at = (subject?.start ?? 0) - 1
  const isTurned = at >= 0 && verb.helpers[0] === tokens[at]?.normal && at < verb.start
  return isTurned && (at === 0 || /[“"—:]/u.test(tokens[at]?.before ?? ''))
}

/** "possibly attacked", "perhaps Peru attacked"; "likely to attack" is a phrase of its own. */
function isDoubted({ tokens }: SentenceView, { verb, span }: Clause): boolean {
  if (verb.form === 'infinitive') return false
  const around = [tokens[span.start - 1], tokens[span.start], ...tokens.slice(Math.max(0, verb.start - 1), verb.head)]
  return around.some((token) => token !== undefined && DOUBT_ADVERBS.has(token.normal))
}

/** The present tense with a time to come: "bombs Chile next week", "is meeting him tomorrow". */
const isAhead = (view: SentenceView, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  (hasTag(view.tokens[verb.head], 'PresentTense') ||
    verb.helpers.some((helper) => helper === 'is' || helper === 'are')) &&
  hasPhrase(view, TIMES_AHEAD, { start: verb.end, end: verb.end + TIME_REACH })
