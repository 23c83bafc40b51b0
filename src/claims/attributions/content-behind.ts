import { hasTag } from '../../language'
import type { Clause, ClauseLink, NounPhrase, Span } from '../../model'
import { actorsOf } from '../actors/actors'
import type { SentenceView } from '../sentence/sentence-view'
import { beforeBreak } from './before-break'
import { isHuman } from './may-speak'

/** A clause ("that"), a deed ("infinitive"), a thing ("object") or what stands behind a preposition. */
export type Forms = ReadonlySet<string>

/**
 * The words behind a cue that are its content: the first of what may follow it, with all that hangs on it.
 * `from` is where the cue and a speaker behind it end.
 */
export function contentBehind(view: SentenceView, clause: Clause, index: number, from: number, forms: Forms): Span[] {
  const said = forms.has('that') ? complementOf(view, clause, index, from) : null
  if (said) return beforeBreak(view, said)
  const starts = [
    ...(forms.has('object') ? objectStarts(view, clause, from) : []),
    ...clause.attachments
      .filter(({ preposition, at, phrases }) => at >= from && forms.has(preposition) && !isTime(view, phrases[0]))
      .map(({ at }) => at + 1),
    ...childrenOf(view, index, from, ['infinitive', 'participle'])
      .filter(({ link, marker }) =>
        link === 'infinitive' ? forms.has('infinitive') : marker !== null && forms.has(marker),
      )
      .map(({ span, verb }) => Math.max(from, Math.min(span.start, verb.start))),
  ].filter((start) => !leavesQuotation(view, clause.verb.start, start))
  const start = Math.min(...starts)
  const end = Math.min(view.clauseEnds[index] ?? clause.span.end, asideAfter(view, start))
  return Number.isFinite(start) && end > start ? beforeBreak(view, { start, end }) : []
}

/** Where something beside the matter begins: "endorsed Xi, *who was glad*", "mentioned the tax *because he was asked*". */
function asideAfter({ parse, tokens }: SentenceView, start: number): number {
  const asides = parse.clauses.filter(
    ({ link, span }) =>
      span.start > start &&
      (link === 'adverbial' || (link === 'relative' && /[,–—-]/u.test(tokens[span.start]?.before ?? ''))),
  )
  return Math.min(...asides.map(({ span }) => span.start))
}

/** "that taxes must fall": all clauses that are told, from behind the one addressed, the time and the "that". */
function complementOf(view: SentenceView, clause: Clause, index: number, from: number): Span | null {
  const told = childrenOf(view, index, from, ['complement']).filter(
    ({ verb }) => !leavesQuotation(view, clause.verb.start, verb.start),
  )
  const [first] = told
  if (!first) return null
  const ends = told.map((one) => view.clauseEnds[view.parse.clauses.indexOf(one)] ?? one.span.end)
  return { start: startOf(view, clause, first, from), end: Math.max(...ends) }
}

function startOf({ tokens }: SentenceView, { objects, verb }: Clause, { span }: Clause, from: number): number {
  const addressed = objects.filter(({ end }) => end <= span.start).at(-1)
  const start = Math.max(verb.end, addressed?.end ?? 0)
  const that = tokens.findIndex(({ normal }, at) => at >= start && at <= span.start && normal === 'that')
  return that >= 0 ? that + 1 : Math.max(start, from, span.start)
}

const childrenOf = (
  { parse }: SentenceView,
  index: number,
  from: number,
  links: readonly ClauseLink[],
): readonly Clause[] =>
  parse.clauses.filter(
    ({ parent, link, verb }) => parent === index && link !== null && links.includes(link) && verb.start >= from,
  )

const objectStarts = (view: SentenceView, { objects }: Clause, from: number): readonly number[] =>
  objects.filter((phrase) => phrase.start >= from && !isTime(view, phrase)).map(({ start }) => start)

const isTime = ({ tokens }: SentenceView, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && hasTag(tokens[phrase.head], 'Date')

/** A cue within quotation marks has its content there too. */
const leavesQuotation = ({ quotes }: SentenceView, cue: number, at: number): boolean =>
  quotes.some(({ start, end }) => start <= cue && cue < end && !(start <= at && at < end))

/** A thing that can be said, rather than somebody spoken to. */
export const isSayable = (view: SentenceView, phrase: NounPhrase): boolean =>
  !isTime(view, phrase) &&
  !isHuman(view.tokens[phrase.head]?.normal ?? '') &&
  !actorsOf(view, phrase).some(({ chain }) => chain.type === 'person' || chain.type === 'outlet')
