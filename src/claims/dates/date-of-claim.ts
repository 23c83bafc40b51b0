import { hasTag } from '../../language'
import { type Clause, isWeak } from '../../model'
import type { DraftClaim } from '../draft-claim'
import { isQuoted } from '../sentence/quotes'
import type { SentenceView } from '../sentence/sentence-view'
import { findTimes, type TimePhrase } from './find-times'
import { type Direction, resolveWhen } from './resolve-when'
import { type Place, placeOf, timesOfClaim } from './times-of-claim'

/**
 * When what a claim tells happened or will happen, by the sentence's own time words resolved against the date of the article. Null
 * where it has none, where they are vague, belong to another clause, or leave two dates open.
 */
export function dateOfClaim(view: SentenceView, draft: DraftClaim, published: string | null): string | null {
  if (!draft.predicate || isWeak(draft.type) || findTimes(view).length === 0) return null
  const place = placeOf(view, draft.predicate)
  const direction = directionOf(view, draft, place)
  const dates = timesOfClaim(view, draft, place)
    .filter((time) => !isOfSpeaker(view, time))
    .flatMap(
      ({ when, preposition }) => resolveWhen(when, published, preposition === 'since' ? 'back' : direction) ?? [],
    )
  return sharpest(dates)
}

/** "yesterday" in somebody's mouth is the day before the speaking, which may not be that of the article. */
const isOfSpeaker = ({ quotes }: SentenceView, { when, start }: TimePhrase): boolean =>
  (when.kind === 'unit' || when.kind === 'ago') &&
  (when.unit === 'day' || when.unit === 'week') &&
  isQuoted(quotes, start)

/** "on Monday" with "in May": the one that says more; of two that contradict one another neither. */
function sharpest(dates: readonly string[]): string | null {
  const [longest] = [...dates].sort((a, b) => b.length - a.length)
  return longest !== undefined && dates.every((date) => longest.startsWith(date)) ? longest : null
}

/** Of a noun that is not yet done the time lies ahead; of a clause the form of its verb tells more. */
function directionOf(view: SentenceView, { modality }: DraftClaim, { clause }: Place): Direction {
  const isOpen = modality === 'future' || modality === 'hypothetical'
  return (clause && directionOfVerb(view, clause)) ?? (isOpen ? 'ahead' : clause ? 'unknown' : 'back')
}

/** By the tense of the verb; the present tense of a headline tells what has happened. Null where that leaves it open. */
function directionOfVerb({ tokens, sentence }: SentenceView, { verb }: Clause): Direction | null {
  const { helpers, head, form } = verb
  if (helpers.some((helper) => PAST_HELPERS.has(helper))) return 'back'
  if (form === 'infinitive') return 'ahead'
  if (helpers.length > 0) return null
  const isPresent = hasTag(tokens[head], 'PresentTense', 'Infinitive') && !hasTag(tokens[head], 'PastTense')
  return form === 'finite' && isPresent && !sentence.isHeadline ? null : 'back'
}

/** Of the perfect and the past, also of "could *have* met". */
const PAST_HELPERS: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having', 'was', 'were', 'did', "'ve"])
