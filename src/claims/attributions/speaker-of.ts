import type { Clause, NounPhrase, Span } from '../../model'
import { actorsOf } from '../actors/actors'
import { ADDRESSING } from '../lexicon/speaker-of-words'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { isVoice } from './may-speak'

/** Whoever the words are put into the mouth of. */
export interface Speaker {
  readonly phrase: NounPhrase
  readonly sources: readonly Actor[]
  /** The words for the speaker: the name, the pronoun ("*who* said"), or the whole phrase. */
  readonly words: Span
}

/** The subject; behind the verb where the clause is turned round: ", said Macron". */
export function speakerOf(view: SentenceView, clause: Clause): Speaker | null {
  const phrase =
    turnedSpeaker(view, clause) ??
    speakerBehindQuote(view, clause) ??
    interrupter(view, clause) ??
    addingSpeaker(view, clause) ??
    clause.subjects[0]
  return phrase ? speakerBy(view, phrase, clause) : null
}

/** The speaker that a phrase names; in a relative clause it is the pronoun that stands for it there. */
export function speakerBy(view: SentenceView, phrase: NounPhrase, clause?: Clause): Speaker {
  const sources = actorsOf(view, phrase)
  const pronoun = clause ? relativePronoun(view, clause) : null
  return { phrase, sources, words: pronoun ?? sources[0]?.mention.tokens ?? { start: phrase.start, end: phrase.end } }
}

/** "Mr. Grassley, *who* said". */
function relativePronoun({ tokens }: SentenceView, { link, marker, span, verb }: Clause): Span | null {
  if (link !== 'relative' || !marker || !['who', 'which', 'that'].includes(marker)) return null
  const at = tokens.findIndex(({ normal }, index) => index >= span.start && index < verb.start && normal === marker)
  return at < 0 ? null : { start: at, end: at + 1 }
}

function turnedSpeaker(view: SentenceView, { subjects, objects, verb }: Clause): NounPhrase | null {
  const [object] = objects
  const opens = /["”,’'?!]\s*$/u.test(view.tokens[verb.start]?.before ?? '') || verb.start === 0
  if (!object || !opens || object.start !== verb.end) return null
  const isInterrupted = view.parse.appositions.some(
    ({ phrase, beside }) => subjects.includes(beside) && phrase.end <= verb.start,
  )
  return isInterrupted || lemmasAt(view, verb.head).some((lemma) => ADDRESSING.includes(lemma)) ? null : object
}

/** '"...," *Mr. Xi*, 63, said': the quotation's own subject does not speak it. */
export function speakerBehindQuote(
  { quotes, parse }: SentenceView,
  { verb, subjects }: Clause,
): NounPhrase | undefined {
  const quote = quotes.findLast(({ end }) => end <= verb.start)
  const [subject] = subjects
  if (!quote || (subject && subject.start > quote.end)) return undefined
  const isBeside = parse.clauses.every(
    (other) =>
      other.verb === verb || other.link === 'relative' || other.verb.start < quote.end || other.verb.start > verb.start,
  )
  return isBeside ? parse.phrases.find(({ start, end }) => start === quote.end && end <= verb.start) : undefined
}

/** "The bridge, *David Cameron* said, will be closed": what looks like an apposition speaks. */
function interrupter({ parse, tokens }: SentenceView, { subjects, verb }: Clause): NounPhrase | undefined {
  if (!/^[,–—]/u.test(tokens[verb.end]?.before.trim() ?? '')) return undefined
  return parse.appositions.find(({ phrase, beside }) => phrase.end === verb.start && subjects.includes(beside))?.phrase
}

/** ", *adding* that": whoever said what stands before, rather than the subject of what he said; "sent a letter *urging*": the sender. */
function addingSpeaker(view: SentenceView, clause: Clause): NounPhrase | null {
  if (clause.verb.form !== 'gerund') return null
  const telling = tellingClause(view, clause)
  if (telling && hasCommaBefore(view, clause)) return telling.subjects[0] ?? null
  const [subject] = clause.subjects
  const parent = parentOf(view, clause)
  return subject && parent && !isVoice(view, subject) ? (parent.subjects[0] ?? null) : null
}

const hasCommaBefore = ({ tokens }: SentenceView, { verb }: Clause): boolean =>
  /[,”"–—-]/u.test(tokens[verb.start]?.before ?? '')

/** The clause of speech in whose complement the clause stands. */
function tellingClause(view: SentenceView, clause: Clause): Clause | null {
  for (let inner = clause, outer = parentOf(view, clause); outer; inner = outer, outer = parentOf(view, outer)) {
    if (inner.link === 'complement' && speechOf(view, outer)) return outer
  }
  return null
}
