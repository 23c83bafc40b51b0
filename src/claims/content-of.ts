import { hasTag } from '../language'
import type { Clause, NounPhrase, Span, Token } from '../model'
import { actorsOf } from './actors'
import type { SpeechVerb } from './lexicon'
import type { SentenceView } from './sentence-view'
import { isHuman } from './speaker-of'

/**
 * The words said: the quotation that the cue stands beside; else the clause behind the cue; else, where the cue closes the
 * sentence after a comma, what stands before it; else the object.
 */
export function contentOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  speaker: NounPhrase,
  speech: SpeechVerb,
): readonly Span[] {
  const { tokens, parse, quotes, clauseEnds } = view
  const cueEnd = Math.max(clause.verb.end, speaker.start > clause.verb.start ? speaker.end : 0)
  const cueStart =
    speaker.start > clause.verb.start || speaker.end !== clause.verb.start ? clause.verb.start : speaker.start
  const outside = quotes.filter(({ start, end }) => end <= cueStart || start >= cueEnd)
  if (speech.takes.includes('quote') && outside.some(({ start, end }) => end === cueStart || start === cueEnd))
    return outside
  const inner = parse.clauses.filter(
    ({ parent, link, verb }) =>
      parent === index &&
      verb.start >= cueEnd &&
      !leavesQuotation(quotes, clause.verb.start, verb.start) &&
      (link === 'complement' || (link === 'infinitive' && speech.takes.includes('infinitive'))),
  )
  const ends = inner.map((one) => clauseEnds[parse.clauses.indexOf(one)] ?? one.span.end)
  if (inner.length > 0) return [{ start: contentStart(tokens, clause, inner), end: Math.max(...ends) }]
  if (closesSentence(view, clause, speaker, cueStart)) return [{ start: 0, end: cueStart }]
  const [object] = clause.objects.filter((phrase) => phrase !== speaker && phrase.start >= cueEnd)
  const takesObject = speech.takes.includes('object') && speech.takes.includes('quote')
  return object && takesObject && hasContent(view, object)
    ? [{ start: object.start, end: Math.max(object.end, clause.span.end) }]
    : []
}

/** "Taxes must fall, *Merkel said*": the speaker beside the cue, a comma before the two, nothing said behind them. */
const closesSentence = (
  view: SentenceView,
  { objects, link, verb }: Clause,
  speaker: NounPhrase,
  cueStart: number,
): boolean =>
  cueStart > 2 &&
  /^,/u.test(view.tokens[cueStart]?.before ?? '') &&
  link !== 'relative' &&
  (speaker.end === verb.start || speaker.start >= verb.end) &&
  objects.every((object) => object === speaker || !hasContent(view, object))

/** A cue within quotation marks has its content there too. */
const leavesQuotation = (quotes: readonly Span[], cue: number, verb: number): boolean =>
  quotes.some((quote) => isIn(quote, cue) && !isIn(quote, verb))

const isIn = ({ start, end }: Span, at: number): boolean => start <= at && at < end

/** A thing that can be said, rather than somebody spoken to or a time. */
const hasContent = (view: SentenceView, phrase: NounPhrase): boolean =>
  !hasTag(view.tokens[phrase.head], 'Date') &&
  !isHuman(view.tokens[phrase.head]?.normal ?? '') &&
  !actorsOf(view, phrase).some(({ chain }) => chain.type === 'person' || chain.type === 'outlet')

/** Past the one addressed, the time and the "that". */
const contentStart = (tokens: readonly Token[], { objects, verb }: Clause, inner: readonly Clause[]): number => {
  const first = Math.min(...inner.map(({ span }) => span.start))
  const addressed = objects.filter(({ end }) => end <= first).at(-1)
  const start = Math.max(verb.end, addressed?.end ?? 0)
  const that = tokens.findIndex(({ normal }, at) => at >= start && at <= first && normal === 'that')
  return that >= 0 ? that + 1 : Math.max(start, first)
}
