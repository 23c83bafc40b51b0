import { hasTag } from '../../language'
import { type NounPhrase, overlaps, type Span, type Token } from '../../model'
import { COMPARED_SINCE, LIMITS, PARTS_BEFORE_OF, PARTS_OF_TIME, PREPOSITIONS_OF_TIME } from '../lexicon/time-words'
import type { SentenceView } from '../sentence/sentence-view'
import { type ReadTime, readTime } from './read-time'
import type { When } from './when'

/** A time expression with what leads to it: "in early March". Positions are token indexes. */
export interface TimePhrase extends Span {
  readonly when: When
  /** What leads to it, if anything does. */
  readonly preposition: string | null
  /** The noun phrase that it is a part of: "*Monday's* talks", "the *2016* election", "the events *of 1989*"; null for an adverbial. */
  readonly of: NounPhrase | null
}

/** The times that a sentence tells, in the order of the text. Limits ("by 2020"), durations and names are none. */
export function findTimes(view: SentenceView): readonly TimePhrase[] {
  const known = timesByView.get(view)
  if (known) return known
  const times = readAll(view)
  timesByView.set(view, times)
  return times
}

const timesByView = new WeakMap<SentenceView, readonly TimePhrase[]>()

function readAll(view: SentenceView): readonly TimePhrase[] {
  const { tokens } = view
  const times: TimePhrase[] = []
  let last: ReadTime | null = null
  for (let at = 0; at < tokens.length; at++) {
    const read = readTime(tokens, at)
    if (!read || (last && read.start < last.end)) continue
    const isRangeEnd = last !== null && isJoined(tokens, last.end, read.start)
    const time = isRangeEnd || isName(view, read) ? null : phraseOf(view, read)
    if (isRangeEnd) shareYear(times, last, read)
    else if (time) times.push(time)
    last = read
    at = read.end - 1
  }
  return times
}

/** "from August until December *2017*": the year of the end is that of the beginning. */
function shareYear(times: TimePhrase[], first: ReadTime | null, { when: end }: ReadTime): void {
  const time = times.at(-1)
  if (!time || time.end !== first?.end || time.when.kind !== 'calendar' || end.kind !== 'calendar') return
  const { year, yearBy, month } = time.when
  if (year !== null || yearBy !== null || end.year === null || month === null) return
  const isYearBefore = end.month !== null && month > end.month
  times[times.length - 1] = { ...time, when: { ...time.when, year: end.year - (isYearBefore ? 1 : 0) } }
}

/** "2010 *and* 2014", "Monday *to* Friday": a range or a row has the date of its first. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to).filter(({ normal }) => normal !== '')
  return between.length === 0
    ? /[-–/,]/u.test(tokens[to]?.before ?? '')
    : between.length === 1 && JOINERS.has(between[0]?.normal ?? '')
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until', 'till'])

/** "Theresa *May*", "the *Sunday* Times". */
const isName = ({ actors }: SentenceView, read: Span): boolean =>
  actors.some(
    ({ mention: { tokens, form }, chain }) => form === 'name' && chain.type !== 'topic' && overlaps(tokens, read),
  )

function phraseOf(view: SentenceView, read: ReadTime): TimePhrase | null {
  const { tokens } = view
  const { start, end, when } = read
  const part = partStart(tokens, start)
  const before = tokens[part - 1]?.normal ?? ''
  const of = phraseAround(view, read, part) ?? (before === 'of' ? phraseBefore(view, part - 1) : null)
  if (of) return { start: part, end, when, preposition: null, of }
  if (isYear(when) && tokens[start - 1]?.normal === 'the') return null
  if (PREPOSITIONS_OF_TIME.has(before)) {
    return before === 'since' && isCompared(tokens, part - 1)
      ? null
      : { start: part - 1, end, when, preposition: before, of: null }
  }
  return LIMITS.has(before) || !standsAlone(when) ? null : { start: part, end, when, preposition: null, of: null }
}

/** "*early* March", "*the* 7th", "*the end of* May": where the words begin that only cut it out more sharply. */
function partStart(tokens: readonly Token[], start: number): number {
  const normal = (at: number): string => tokens[at]?.normal ?? ''
  let at = start
  if (PARTS_OF_TIME.has(normal(at - 1))) at -= 1
  if (normal(at - 1) === 'of' && PARTS_BEFORE_OF.has(normal(at - 2))) at -= 2
  while (at > 0 && (normal(at - 1) === 'the' || (at < start && hasTag(tokens[at - 1], 'Ordinal')))) at -= 1
  return at
}

/** The phrase whose noun the time stands before: "*Monday's* talks", "his *March* meeting". */
function phraseAround(
  { parse, tokens, actors }: SentenceView,
  { start, end }: ReadTime,
  part: number,
): NounPhrase | null {
  const phrase = parse.phrases.find((one) => one.start <= start && end <= one.head)
  if (!phrase) return null
  const isOwner = hasTag(tokens[end - 1], 'Possessive') || /^['’]/u.test(tokens[end]?.before ?? '')
  const isApart = /[,;:—–]/u.test(tokens[end]?.before ?? '')
  const isLed = tokens[start - 1]?.normal !== 'the' && PREPOSITIONS_OF_TIME.has(tokens[part - 1]?.normal ?? '')
  const isFirst = phrase.start >= part && tokens[part]?.normal !== 'the'
  const isBeforeName = isFirst && actors.some(({ mention }) => mention.tokens.start === end)
  return isOwner || !(isApart || isLed || isBeforeName) ? phrase : null
}

const phraseBefore = ({ parse }: SentenceView, end: number): NounPhrase | null =>
  parse.phrases.find((phrase) => phrase.end === end) ?? null

/** "the worst attack *since* 2003", "had not met since May". */
const isCompared = (tokens: readonly Token[], since: number): boolean =>
  tokens
    .slice(Math.max(0, since - REACH), since)
    .some((token) => COMPARED_SINCE.has(token.normal) || hasTag(token, 'Superlative', 'Negative'))

const REACH = 8

/** "the 2016" is the beginning of a name. */
const isYear = (when: When): boolean => when.kind === 'calendar' && when.year !== null && when.month === null

/** A bare year or month is as often a number or a name: "2010 families"; a day of one is none. */
const standsAlone = (when: When): boolean => when.kind !== 'calendar' || when.day !== null
