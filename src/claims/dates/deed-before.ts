import type { NounPhrase } from '../../model'
import { deedFramesOf } from '../events/deed-frames-of'
import type { SentenceView } from '../sentence/sentence-view'
import type { TimePhrase } from './find-times'

/** The noun phrase nearest before a time that names a deed, without a verb between: "the *killing* of X by Y *in 2006*". */
export function deedBefore(view: SentenceView, { start }: TimePhrase): NounPhrase | null {
  const { clauses, phrases } = view.parse
  const verb = clauses.findLast(({ verb: { head } }) => head < start)?.verb.head ?? -1
  const between = phrases.filter(({ head, end }) => head > verb && end <= start)
  return between.findLast((phrase) => deedFramesOf(view, phrase).length > 0) ?? null
}
