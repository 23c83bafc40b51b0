import { hasTag } from '../../language'
import { words } from '../../language/words'
import type { Clause, Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'
import { beforeBreak } from './before-break'
import { isSayable } from './content-behind'
import type { Speaker } from './speaker-of'

/**
 * "Taxes must fall, *Merkel said*", "The museum, *he said*, will close": a comma stands before cue and speaker, and what is said
 * goes before them, or on both sides.
 */
export function contentAround(view: SentenceView, clause: Clause, cue: Span, speaker: Speaker): Span[] {
  const start = quoteStart(view, cue.start)
  if (cue.start < start + 2 || !hasComma(view, cue.start) || !mayCloseSentence(clause)) return []
  const isOpen = clause.objects.every((object) => object === speaker.phrase || !isSayable(view, object))
  const rest = restBehind(view, clause, cue)
  if (rest) return [...beforeBreak(view, { start, end: cue.start }), ...beforeBreak(view, rest)]
  const isTold = view.parse.clauses.some(({ verb }) => verb.start >= start && verb.start < cue.start)
  return isOpen && isTold ? beforeBreak(view, { start, end: cue.start }) : []
}

/** A relative clause speaks of another matter, and so does an -ing form: "met Xi, *holding* his own". */
const mayCloseSentence = ({ link, verb }: Clause): boolean => link !== 'relative' && verb.form !== 'gerund'

const hasComma = ({ tokens }: SentenceView, at: number): boolean => /^[,?!]|[–—-]/u.test(tokens[at]?.before ?? '')

/** A cue within quotation marks has its content there too. */
const quoteStart = ({ quotes }: SentenceView, at: number): number =>
  quotes.find(({ start, end }) => start <= at && at < end)?.start ?? 0

/** What goes on behind an interruption: ", Mr. Obama said, *would make visitors think*". */
function restBehind({ tokens, quotes }: SentenceView, { verb }: Clause, cue: Span): Span | null {
  const place = quotes.find(({ start, end }) => start <= cue.start && cue.start < end)
  const limit = place?.end ?? tokens.length
  let at = Math.max(cue.end, verb.end)
  while (at < limit && at < cue.end + 8 && !/^\s*[,–—-]/u.test(tokens[at]?.before ?? '')) at++
  const next = tokens[at]
  if (at >= limit || !next || !/^\s*[,–—-]/u.test(next.before) || /["“”]/u.test(next.before)) return null
  if (hasTag(next, 'Gerund') || BEGINNING.has(next.normal)) return null
  return { start: at, end: limit }
}

/** Words with which something else begins. */
const BEGINNING: ReadonlySet<string> = new Set(
  words(`and but or nor so yet while whereas although though who which where when after before as because since whose`),
)
