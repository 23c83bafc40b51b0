import type { Clause, NounPhrase } from '../../model'
import { PARTING, WITHIN } from '../lexicon/time-words'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { clauseOfTime, isNear } from './clause-of-time'
import { deedBefore } from './deed-before'
import { findTimes, type TimePhrase } from './find-times'

/** The adverbials that say when what a clause tells happened: its own, else those that it shares with another. */
export function timesOfClause(view: SentenceView, clause: Clause): readonly TimePhrase[] {
  if (findTimes(view).length === 0) return []
  const own = ownTimes(view, clause)
  return own.length > 0 ? own : sharedTimes(view, clause)
}

/** Those of a noun in its subject are not its own ("the attack on X *in 2014* angered Y"), nor what something else came after. */
const ownTimes = (view: SentenceView, clause: Clause): readonly TimePhrase[] =>
  findTimes(view).filter(
    (time) =>
      (time.of === null || isWithin(view, time, time.of)) &&
      clauseOfTime(view, time) === clause &&
      !(time.end <= clause.verb.start && isOfSubject(view, time)) &&
      (isNear(time.when) || !isParted(view, clause.verb.end, time.start)),
  )

/** "at *Monday's* debate", "during a *March* visit"; the year of a thing is often part of its name: "in the 2016 budget". */
const isWithin = ({ tokens }: SentenceView, { when }: TimePhrase, { start }: NounPhrase): boolean =>
  WITHIN.has(tokens[start - 1]?.normal ?? '') && !(when.kind === 'calendar' && when.month === null)

/** What is done in or at a deed is done when that is: "in a statement *on Monday*". */
function isOfSubject(view: SentenceView, time: TimePhrase): boolean {
  const deed = deedBefore(view, time)
  return deed !== null && !WITHIN.has(view.tokens[deed.start - 1]?.normal ?? '')
}

/** "left *after* the talks in May", "sued X *over* the deal of 2014": the time is that of what stands behind these. */
const isParted = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens.slice(from, Math.max(from, to)).some(({ normal }) => PARTING.has(normal))

function sharedTimes(view: SentenceView, clause: Clause): readonly TimePhrase[] {
  if (clause.link === 'participle') return goesAlong(view, clause) ? timesOfOuter(view, clause) : []
  if (clause.link === 'coordinate') return openingTimes(view, clause)
  const [first] = view.parse.clauses
  return first && first !== clause && opensAlong(view, first, clause) ? ownTimes(view, first) : []
}

/** "left on Monday, *accusing X of lies*". */
function goesAlong({ tokens }: SentenceView, { marker, verb }: Clause): boolean {
  return marker === null && verb.form === 'gerund' && /,/u.test(tokens[verb.start]?.before ?? '')
}

function timesOfOuter(view: SentenceView, clause: Clause): readonly TimePhrase[] {
  const outer = parentOf(view, clause)
  return outer && (outer.link === null || outer.link === 'coordinate') ? ownTimes(view, outer) : []
}

/** "*Speaking in Lima on Monday*, he accused X". */
const opensAlong = (view: SentenceView, first: Clause, clause: Clause): boolean =>
  first.link === 'participle' &&
  first.verb.form === 'gerund' &&
  first.verb.start === 0 &&
  first.verb.helpers.length === 0 &&
  parentOf(view, first) === clause

/** "*On Monday* he met X and accused Y": a time before the subject is that of all verbs behind it. */
function openingTimes(view: SentenceView, clause: Clause): readonly TimePhrase[] {
  const subject = clause.subjects[0]?.start
  const first = view.parse.clauses.find(
    (one) => one !== clause && one.verb.start < clause.verb.start && one.subjects[0]?.start === subject,
  )
  if (!first || subject === undefined) return []
  return ownTimes(view, first).filter(({ end }) => end <= subject)
}
