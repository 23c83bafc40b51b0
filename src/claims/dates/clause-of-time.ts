import { hasTag } from '../../language'
import type { Clause } from '../../model'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import type { TimePhrase } from './find-times'
import type { When } from './when'

/**
 * The clause that an adverbial of time says the when of, by its place among verbs, subjects and the words that open clauses. Null where
 * two are as likely: "urged Peru to leave *on Monday*".
 */
export function clauseOfTime(view: SentenceView, time: TimePhrase): Clause | null {
  const known = clauseByTime.get(time)
  if (known !== undefined) return known
  const clause = findClause(view, time)
  clauseByTime.set(time, clause)
  return clause
}

const clauseByTime = new WeakMap<TimePhrase, Clause | null>()

function findClause(view: SentenceView, time: TimePhrase): Clause | null {
  const { clauses } = view.parse
  const before = clauses.findLast(({ verb }) => verb.start < time.start) ?? null
  const behind = clauseBehind(clauses, time)
  if (before && (!behind || !belongsBehind(view, time, before, behind))) return ownOrOuter(view, time, before)
  return behind
}

/** The first clause whose verb is still to come; not one that only opens behind the time. */
function clauseBehind(clauses: readonly Clause[], time: TimePhrase): Clause | null {
  const behind = clauses.filter(({ verb }) => verb.start >= time.end)
  return behind.find((clause) => clause.span.start <= time.start || !isAside(clause)) ?? behind[0] ?? null
}

const isAside = ({ link, verb }: Clause): boolean =>
  link === 'relative' || link === 'adverbial' || (link === 'participle' && verb.form === 'gerund')

const belongsBehind = (view: SentenceView, time: TimePhrase, before: Clause, behind: Clause): boolean =>
  opensClause(view, time) || isBetween(view, time, before, behind)

/** "*and* on Sunday it left", "said *that* on Monday", "*who* in 2015 left". */
export const opensClause = ({ tokens }: SentenceView, { start }: TimePhrase): boolean =>
  start === 0 || /[;:—]/u.test(tokens[start]?.before ?? '') || OPENERS.has(tokens[start - 1]?.normal ?? '')

const OPENERS: ReadonlySet<string> = new Set([
  ...['and', 'but', 'or', 'yet', 'while', 'whereas', 'because', 'although', 'though', 'if', 'so'],
  ...['when', 'where', 'that', 'who', 'which', 'whom', 'whose'],
])

/**
 * "Peru, which left Chile, *on Monday* accused", "and Bolivia *on Monday* left": only adverbs part it from the verb, whose subject
 * precedes it, and what stands between the subject and it ends with a comma.
 */
function isBetween({ tokens }: SentenceView, time: TimePhrase, before: Clause, behind: Clause): boolean {
  const subject = behind.subjects[0]
  const gap = tokens.slice(time.end, behind.verb.start)
  if (
    behind.verb.form !== 'finite' ||
    !subject ||
    subject.start >= time.start ||
    !gap.every((token) => hasTag(token, 'Adverb'))
  )
    return false
  return subject.start >= before.verb.end || /,/u.test(tokens[time.start]?.before ?? '')
}

/** A time behind "urged X to leave" or "accused X of leaving" may be that of the outer verb, and must be where it is past. */
function ownOrOuter(view: SentenceView, { when }: TimePhrase, clause: Clause): Clause | null {
  const outer = parentOf(view, clause)
  const isAsked = clause.link === 'infinitive'
  const isBlamed = clause.link === 'participle' && BLAMING.has(clause.marker ?? '')
  if (!outer || !(isAsked || isBlamed) || !isPast(view, outer)) return clause
  if (isAsked && isPastTime(when)) return outer
  return isNear(when) ? null : clause
}

/** Prepositions before what somebody is accused of. */
export const BLAMING: ReadonlySet<string> = new Set(['of', 'for', 'with', 'over'])

const isPast = ({ tokens }: SentenceView, { verb }: Clause): boolean => hasTag(tokens[verb.head], 'PastTense')

const isPastTime = (when: When): boolean =>
  when.kind === 'ago' || (when.kind === 'unit' && when.by < 0) || ('sense' in when && when.sense === 'last')

/** A day as news of the day is told by. */
export const isNear = (when: When): boolean =>
  (when.kind === 'weekday' && when.sense !== 'next') || (when.kind === 'unit' && when.unit === 'day' && when.by <= 0)
