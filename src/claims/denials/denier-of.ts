import type { Clause } from '../../model'
import { actorsOfAll } from '../actors/actors'
import { isVoice } from '../attributions/may-speak'
import { speakerOf } from '../attributions/speaker-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** Who denies by a clause: its subjects; whoever stands behind "by" in the passive. */
export function deniersBy(view: SentenceView, clause: Clause): readonly Actor[] {
  const { attachments, subjects, verb } = clause
  if (verb.passive)
    return actorsOfAll(
      view,
      attachments.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases),
    )
  const speaker = speakerOf(view, clause)
  if (speaker && speaker.sources.length > 0) return speaker.sources
  const [subject] = subjects
  return subject && isVoice(view, subject) ? [] : subjectBefore(view, clause)
}

/** "Lima called the matter closed, but still *denied* it": what can't speak is not the subject, but that of the verb before. */
function subjectBefore(view: SentenceView, clause: Clause): readonly Actor[] {
  if (!isJoined(view, clause)) return []
  const before = view.parse.clauses
    .slice(0, view.parse.clauses.indexOf(clause))
    .findLast(({ link, subjects }) => link !== 'relative' && actorsOfAll(view, subjects).length > 0)
  return before && !before.verb.passive ? actorsOfAll(view, before.subjects) : []
}

const isJoined = ({ tokens }: SentenceView, { verb }: Clause): boolean =>
  tokens.slice(Math.max(0, verb.start - 3), verb.start).some(({ normal }) => normal === 'but' || normal === 'and')
