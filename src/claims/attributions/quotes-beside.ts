import type { Clause, Span } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/**
 * The quotations that a cue stands beside, right before or behind it, or behind a comma or a colon: "Merkel said on Monday: '...'".
 * Where one only ends what is said ('As for taxes, they are "too high," he said'), the whole is the content.
 */
export function quotesBeside(view: SentenceView, clause: Clause, cue: Span): Span[] {
  const outside = view.quotes.filter(({ start, end }) => end <= cue.start || start >= cue.end)
  const before = outside.filter(({ end }) => end === cue.start || end === clause.verb.start).at(-1)
  const behind = outside.find(({ start }) => start >= cue.end && introduces(view, clause, cue, start))
  const opening = before && !isTitle(view, before) ? [leadIn(view, before)] : []
  const closing = behind && behind !== before ? [{ start: behind.start, end: behind.end }] : []
  const found = [...opening, ...closing]
  return found.length > 0 && clause.verb.form !== 'infinitive' ? found : closing
}

/** The quote begins right behind the cue, or behind a comma or colon with no other verb in between. */
function introduces({ tokens, parse }: SentenceView, clause: Clause, cue: Span, start: number): boolean {
  if (start === cue.end) return true
  return (
    /[,:]\s*\S*$/u.test(tokens[start]?.before ?? '') &&
    !parse.clauses.some(({ verb }) => verb.start >= cue.end && verb.start < start && verb !== clause.verb)
  )
}

/** From the beginning of the sentence, where the quote is only the end of what is said. */
const leadIn = (view: SentenceView, { start, end }: Span): Span => ({
  start: isWhole(view, start) || view.quotes.some((quote) => quote.end <= start) ? start : 0,
  end,
})

/** 'On Monday\'s "Morning Show," he said': words before it that say nothing. */
const isTitle = (view: SentenceView, { start, end }: Span): boolean =>
  !isWhole(view, start) && !view.parse.clauses.some(({ verb }) => verb.start < end)

const isWhole = ({ tokens }: SentenceView, start: number): boolean =>
  start === 0 || /[,;:.?!—–-]\s*\S*$/u.test(tokens[start]?.before ?? '')
